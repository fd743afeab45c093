package org.counterfoil.server.card;

import java.util.List;

import org.counterfoil.common.receipt.MaskedCard;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.HolderMoved;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** The cards of members who are merged: those out of use as well, so that their numbers find who has everything. */
@Component
class MovedCards implements HolderMoved {

    private final MerchantSql sql;
    private final OwnChanges changes;

    MovedCards(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    private record Now(long id, String number, String state, long member) {}

    @Override
    public String kind() {
        return "card";
    }

    @Override
    public List<Item> move(long from, long to) {
        changes.flush();
        var cards = sql.sql("""
                select id, status from card where merchant_id = :merchant and member_id = :member
                order by id for update""").param("member", from)
                .query((row, _) -> new Item(row.getLong("id"), row.getString("status"))).list();
        give(cards, to);
        return cards;
    }

    /** Refuses: merge-card-changed, naming a card that was reported lost, found, replaced or cancelled since. */
    @Override
    public void moveBack(Merge merge, List<Item> items) {
        changes.flush();
        items.forEach(item -> {
            var now = sql.sql("""
                    select id, number, status, member_id from card
                    where merchant_id = :merchant and id = :id for update""").param("id", item.id())
                    .query((row, _) -> new Now(row.getLong("id"), row.getString("number"), row.getString("status"),
                            row.getLong("member_id")))
                    .single();
            if (!now.state().equals(item.state()) || now.member() != merge.kept()) {
                throw Refusal.of(RefusalCode.MERGE_CARD_CHANGED, "card", MaskedCard.of(now.number())).thrown();
            }
        });
        give(items, merge.merged());
    }

    private void give(List<Item> cards, long member) {
        if (!cards.isEmpty()) {
            sql.sql("""
                    update card set member_id = :member, version = version + 1
                    where merchant_id = :merchant and id in (:ids)""").param("member", member)
                    .param("ids", cards.stream().map(Item::id).toList()).update();
        }
    }
}
