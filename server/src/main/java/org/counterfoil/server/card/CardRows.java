package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantGathering;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * Reads cards with all that every transaction asks of them, by one query that calls at the same time share: as
 * entities it would be four, in a transaction of their own.
 */
@Component
class CardRows {

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final MerchantGathering<String, CardRow> byNumber = new MerchantGathering<>(this::read);

    CardRows(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /**
     * A card as it stands in the books.
     *
     * @param member   as stored, its state not yet held against a day; empty before activation
     * @param climbing whether members of this merchant move up levels by themselves
     * @param team     what it is as a sub-card; empty for every other card
     */
    record CardRow(long id, String number, CardStatus status, Optional<LocalDate> expires, boolean registered,
            boolean hasPin, Optional<MemberFacts> member, boolean climbing, Optional<TeamPart> team) {}

    Optional<CardRow> find(String number) {
        return byNumber.find(number);
    }

    /** A PIN of which no wrong one was tried since the right one; {@code newest} is the newest version of the key. */
    record UntriedPin(String mac, int newest) {}

    /** The card's PIN; locks the card until the commit. */
    Optional<UntriedPin> lockUntried(long id) {
        return sql.sql("""
                select pin_mac, (select coalesce(max(k.version), 1) from pin_key k) as newest from card
                where merchant_id = :merchant and id = :id and pin_tries = 0 and pin_mac is not null for update""")
                .param("id", id)
                .query((row, _) -> new UntriedPin(row.getString("pin_mac"), row.getInt("newest"))).optional();
    }

    /** Keeps the same PIN's MAC by another key, under the lock. That is no change that an editor could have missed. */
    void keepMac(long id, String mac) {
        sql.sql("update card set pin_mac = :mac where merchant_id = :merchant and id = :id").param("mac", mac)
                .param("id", id).update();
    }

    /** Joined rather than compared with any(): for that H2 uses no second column of an index, and reads all cards. */
    private Map<String, CardRow> read(Set<String> numbers) {
        changes.flush();
        return sql.sql("""
                select c.id, c.number, c.status, c.expires, c.pin_mode, y.registered, m.id as member_id,
                    m.number as member_number, m.name as member_name, m.status as member_status, m.valid_until,
                    m.store_id, l.code, l.name as level_name, l.rank, l.discount_percent, l.points_percent,
                    exists (select 1 from member_level u where u.merchant_id = :merchant and u.automatic_upgrade)
                        as climbing,
                    p.id as place_id, p.limit_amount, t.name as team_name, t.points, t.rate, t.shared, t.period,
                    a.id as main_card, a.number as main_number, b.id as main_member, b.name as main_name,
                    b.status as main_status, b.valid_until as main_until
                from unnest(cast(:numbers as varchar array)) as wanted(number)
                    join card c on c.merchant_id = :merchant and c.number = wanted.number
                    join card_type y on y.id = c.type_id
                    left join member m on m.id = c.member_id
                    left join member_level l on l.id = m.level_id
                    left join team_card p on p.card_id = c.id
                    left join team t on t.id = p.team_id and t.main_card_id <> c.id
                    left join card a on a.id = t.main_card_id
                    left join member b on b.id = a.member_id""")
                .param("numbers", numbers.toArray(String[]::new)).query((row, _) -> card(row)).list().stream()
                .collect(Collectors.toMap(CardRow::number, Function.identity()));
    }

    private static CardRow card(ResultSet row) throws SQLException {
        return new CardRow(row.getLong("id"), row.getString("number"), CardStatus.valueOf(row.getString("status")),
                date(row, "expires"), row.getBoolean("registered"),
                PinMode.valueOf(row.getString("pin_mode")) != PinMode.NONE, member(row),
                row.getBoolean("climbing"), team(row));
    }

    private static Optional<TeamPart> team(ResultSet row) throws SQLException {
        var name = row.getString("team_name");
        if (name == null) {
            return Optional.empty();
        }
        var main = new TeamPart.Main(row.getLong("main_card"), row.getString("main_number"),
                row.getLong("main_member"), row.getString("main_name"),
                MemberStatus.valueOf(row.getString("main_status")), date(row, "main_until"));
        return Optional.of(new TeamPart(row.getLong("place_id"), name, main,
                TeamPoints.valueOf(row.getString("points")), row.getLong("rate"), row.getBoolean("shared"),
                TeamPeriod.valueOf(row.getString("period")),
                Optional.ofNullable(row.getObject("limit_amount", Long.class))));
    }

    private static Optional<MemberFacts> member(ResultSet row) throws SQLException {
        var id = row.getLong("member_id");
        if (row.wasNull()) {
            return Optional.empty();
        }
        var level = new LevelView(row.getString("code"), row.getString("level_name"), row.getInt("rank"),
                row.getInt("discount_percent"), row.getInt("points_percent"));
        return Optional.of(new MemberFacts(id, row.getString("member_number"), row.getString("member_name"),
                MemberStatus.valueOf(row.getString("member_status")), level, row.getLong("store_id"),
                date(row, "valid_until")));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
