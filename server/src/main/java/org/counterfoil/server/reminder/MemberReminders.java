package org.counterfoil.server.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.Birthdays;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a desk should know of one member. Money and what ends are read from the books, not as the feed left them. */
@Component
class MemberReminders {

    private final MerchantSql sql;
    private final StandingFacts standings;
    private final MemberBalances balances;
    private final Places places;

    MemberReminders(MerchantSql sql, StandingFacts standings, MemberBalances balances, Places places) {
        this.sql = sql;
        this.standings = standings;
        this.balances = balances;
        this.places = places;
    }

    /**
     * A member as it is kept.
     *
     * @param hadMoney whether there ever was any
     * @param cardEnds the first last day of an active card from today on
     */
    private record Kept(Optional<Integer> birthday, Optional<LocalDate> validUntil, Optional<LocalDate> seen,
            boolean hadMoney, Optional<LocalDate> cardEnds) {}

    /** See {@link org.counterfoil.common.reminder.ReminderApi#ofMember}. */
    @Transactional(readOnly = true)
    public List<MemberReminder> of(long member) {
        var today = places.businessDate();
        var kept = kept(member, today);
        var found = new ArrayList<MemberReminder>();
        birthday(kept, today).ifPresent(found::add);
        ahead(ReminderKind.MEMBER_ENDING, kept.validUntil(), today).ifPresent(found::add);
        ahead(ReminderKind.CARD_ENDING, kept.cardEnds(), today).ifPresent(found::add);
        low(member, kept).ifPresent(found::add);
        expiring(member, today).ifPresent(found::add);
        absent(kept, today).ifPresent(found::add);
        return found;
    }

    private Kept kept(long member, LocalDate today) {
        return sql.sql("""
                select m.birthday_key, m.valid_until, s.seen,
                    (select count(*) from account a where a.merchant_id = :merchant and a.owner = m.id
                        and a.kind in ('PRINCIPAL', 'BONUS') and a.seq > 0) as money_accounts,
                    (select min(c.expires) from card c where c.merchant_id = :merchant and c.member_id = m.id
                        and c.status = 'ACTIVE' and c.expires >= :today) as card_ends
                from member m left join member_standing s on s.member_id = m.id
                where m.merchant_id = :merchant and m.id = :member""").param("member", member).param("today", today)
                .query((row, _) -> kept(row)).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN).thrown());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(Optional.ofNullable(row.getObject("birthday_key", Integer.class)), day(row, "valid_until"),
                day(row, "seen"), row.getInt("money_accounts") > 0, day(row, "card_ends"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private Optional<MemberReminder> birthday(Kept kept, LocalDate today) {
        var days = Birthdays.kept(today, today.plusDays(set(ReminderKind.BIRTHDAY)));
        return kept.birthday().map(days::get)
                .map(day -> MemberReminder.in(ReminderKind.BIRTHDAY, ChronoUnit.DAYS.between(today, day)));
    }

    private Optional<MemberReminder> ahead(ReminderKind kind, Optional<LocalDate> day, LocalDate today) {
        return day.map(last -> ChronoUnit.DAYS.between(today, last)).filter(days -> days >= 0 && days <= set(kind))
                .map(days -> MemberReminder.in(kind, days));
    }

    private Optional<MemberReminder> low(long member, Kept kept) {
        if (!kept.hadMoney()) {
            return Optional.empty();
        }
        var held = balances.of(List.of(member)).get(member);
        return Stream.of(held.principal() + held.bonus()).filter(money -> money < set(ReminderKind.BALANCE_LOW))
                .map(money -> new MemberReminder(ReminderKind.BALANCE_LOW, 0, money, 0)).findFirst();
    }

    private Optional<MemberReminder> expiring(long member, LocalDate today) {
        var until = today.plusDays(set(ReminderKind.EXPIRING));
        return standings.firstEnd(member, today).filter(day -> !day.isAfter(until)).map(first -> {
            var ending = standings.ending(List.of(member), today, until)
                    .getOrDefault(member, ReminderRow.Ending.NOTHING);
            return new MemberReminder(ReminderKind.EXPIRING, Math.toIntExact(ChronoUnit.DAYS.between(today, first)),
                    ending.bonus(), ending.points());
        });
    }

    private Optional<MemberReminder> absent(Kept kept, LocalDate today) {
        return kept.seen().map(seen -> ChronoUnit.DAYS.between(seen, today))
                .filter(days -> days >= set(ReminderKind.NOT_SEEN))
                .map(days -> MemberReminder.in(ReminderKind.NOT_SEEN, days));
    }

    private long set(ReminderKind kind) {
        return places.number(kind.usual());
    }
}
