package org.counterfoil.server.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.reminder.ReminderCounts;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.card.CardsOfMembers;
import org.counterfoil.server.member.Birthdays;
import org.counterfoil.server.member.Masked;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.member.MemberTexts;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to be reminded of. Cards, balances and the last visit are read for the rows of a page alone. */
@Component
class ReminderQueries {

    private final KeysetPages pages;
    private final CardsOfMembers cards;
    private final MemberBalances balances;
    private final StandingFacts standings;
    private final Places places;

    ReminderQueries(KeysetPages pages, CardsOfMembers cards, MemberBalances balances, StandingFacts standings,
            Places places) {
        this.pages = pages;
        this.cards = cards;
        this.balances = balances;
        this.standings = standings;
        this.places = places;
    }

    /** Somebody before cards, balances and the last visit are known. */
    private record Bare(long id, long member, String number, String name, LevelView level, String phone,
            MemberStatus status, Optional<LocalDate> validUntil, String store, Optional<String> card,
            Optional<LocalDate> day, boolean lunar) {}

    /** See {@link org.counterfoil.common.reminder.ReminderApi#list}. */
    @Transactional(readOnly = true)
    public PageOf<ReminderRow> list(ReminderFilter filter, Caller caller) {
        var asked = asked(filter);
        var source = Sources.of(asked, filter, MemberSight.storeOf(caller));
        var page = pages.page(found(source.rows(), filter), source.orders(), filter.page(), (row, _) -> bare(row));
        return filled(page, asked, caller.may(Permission.MEMBER_PRIVACY, Access.READ));
    }

    @Transactional(readOnly = true)
    public int count(ReminderFilter filter, Caller caller) {
        return pages.count(found(Sources.of(asked(filter), filter, MemberSight.storeOf(caller)).rows(), filter));
    }

    @Transactional(readOnly = true)
    public ReminderCounts counts(Caller caller) {
        var counts = new EnumMap<ReminderKind, Integer>(ReminderKind.class);
        for (var kind : ReminderKind.values()) {
            counts.put(kind, count(ReminderFilter.of(kind, 1), caller));
        }
        return new ReminderCounts(counts);
    }

    private Asked asked(ReminderFilter filter) {
        return Asked.of(filter, places.businessDate(), places::number);
    }

    private ListSource found(ListSource source, ReminderFilter filter) {
        return pages.find(source, MemberTexts.BEGINNINGS, filter.text());
    }

    private PageOf<ReminderRow> filled(PageOf<Bare> page, Asked asked, boolean whole) {
        var members = page.rows().stream().map(Bare::member).distinct().toList();
        var shown = cards.shown(members, Set.of());
        var held = balances.of(members);
        var seen = standings.seen(members);
        var ending = asked.kind() == ReminderKind.EXPIRING
                ? standings.ending(members, asked.today(), asked.until())
                : Map.<Long, ReminderRow.Ending>of();
        return page.map(bare -> {
            var holds = held.get(bare.member());
            return new ReminderRow(bare.id(), bare.member(), bare.number(), bare.name(), bare.level(),
                    whole ? bare.phone() : Masked.phone(bare.phone()),
                    MemberFacts.on(bare.status(), bare.validUntil(), asked.today()), bare.store(),
                    bare.card().or(() -> Optional.ofNullable(shown.get(bare.member())).map(
                            CardsOfMembers.Shown::number)),
                    bare.day(), bare.lunar(), Optional.ofNullable(seen.get(bare.member())), holds.principal(),
                    holds.bonus(), holds.points(),
                    ending.getOrDefault(bare.member(), ReminderRow.Ending.NOTHING));
        });
    }

    private static Bare bare(ResultSet row) throws SQLException {
        var level = new LevelView(row.getString("code"), row.getString("level_name"), row.getInt("rank"),
                row.getInt("discount_percent"), row.getInt("points_percent"));
        return new Bare(row.getLong("row_id"), row.getLong("member_id"), row.getString("number"),
                row.getString("name"), level, row.getString("phone"), MemberStatus.valueOf(row.getString("status")),
                day(row, "valid_until"), row.getString("store_name"),
                Optional.ofNullable(row.getString("card_number")), day(row, "kept_on"),
                Birthdays.isLunar(row.getInt("birthday_key")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
