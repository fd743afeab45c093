package org.counterfoil.server.card;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards of one member, for features above. */
@Component
@Transactional(readOnly = true)
public class MemberCards {

    private final CardsOfMembers cards;
    private final MerchantSql sql;
    private final OwnChanges changes;

    MemberCards(CardsOfMembers cards, MerchantSql sql, OwnChanges changes) {
        this.cards = cards;
        this.sql = sql;
        this.changes = changes;
    }

    /** A card by id and number. */
    public record Named(long id, String number) {}

    /** All of them, those that can be used first. */
    public List<CardOfMember> of(long member) {
        return cards.of(member);
    }

    /** The one that is used most likely; empty for somebody who has none. */
    public Optional<Named> first(long member) {
        changes.flush();
        return sql.sql("""
                select id, number from card where merchant_id = :merchant and member_id = :member
                order by case status when 'ACTIVE' then 0 when 'LOST' then 1 else 2 end, activated_at desc, id desc
                fetch first 1 row only""").param("member", member)
                .query((row, _) -> new Named(row.getLong("id"), row.getString("number"))).optional();
    }

    /**
     * Whether the person behind a card of this member is known: empty for somebody without a card that stands, false
     * where all of those belong to whoever holds them.
     */
    public Optional<Boolean> registered(long member) {
        changes.flush();
        var standing = sql.sql("""
                select y.registered from card c join card_type y on y.id = c.type_id
                where c.merchant_id = :merchant and c.member_id = :member and c.status in ('ACTIVE', 'LOST')""")
                .param("member", member).query(Boolean.class).list();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.contains(true));
    }
}
