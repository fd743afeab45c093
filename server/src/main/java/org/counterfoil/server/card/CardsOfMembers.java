package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cards members have: those that can be used first, the newest before older ones. */
@Component
public class CardsOfMembers {

    private static final String CARDS = """
            select c.member_id, c.number, c.status, c.activated_at, c.expires, c.pin_mode, y.name as type_name
            from card c join card_type y on y.id = c.type_id
            where c.merchant_id = :merchant and c.member_id in (:members)
            order by case c.status when 'ACTIVE' then 0 when 'LOST' then 1 else 2 end, c.activated_at desc,
                c.id desc""";

    private final MerchantSql sql;
    private final OwnChanges changes;

    CardsOfMembers(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** The card that stands beside a member in a list. */
    public record Shown(String number, CardStatus status) {}

    private record Owned(long member, CardOfMember card) {}

    /** The first card of each member; of those with these states, where there are some and the member has one. */
    public Map<Long, Shown> shown(Collection<Long> members, Set<CardStatus> states) {
        var first = new HashMap<Long, Shown>();
        for (var owned : read(members)) {
            var card = owned.card();
            var known = Optional.ofNullable(first.get(owned.member()));
            if (known.isEmpty() || states.contains(card.status()) && !states.contains(known.get().status())) {
                first.put(owned.member(), new Shown(card.number(), card.status()));
            }
        }
        return first;
    }

    /** All cards of one member. */
    @Transactional(readOnly = true)
    public List<CardOfMember> of(long member) {
        return read(List.of(member)).stream().map(Owned::card).toList();
    }

    private List<Owned> read(Collection<Long> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        changes.flush();
        return sql.sql(CARDS).param("members", List.copyOf(members)).query((row, _) -> owned(row)).list();
    }

    private static Owned owned(ResultSet row) throws SQLException {
        return new Owned(row.getLong("member_id"), new CardOfMember(row.getString("number"),
                row.getString("type_name"), CardStatus.valueOf(row.getString("status")), moment(row),
                Optional.ofNullable(row.getObject("expires", LocalDate.class)),
                PinMode.valueOf(row.getString("pin_mode")) != PinMode.NONE));
    }

    private static Optional<Instant> moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("activated_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
