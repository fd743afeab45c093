package org.counterfoil.server.marketing;

import java.time.LocalDate;
import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.member.HolderMoved;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * The coupons that were issued to members who are merged. Whether each can be used stays in its own account; of that
 * the number of its last posting is noted.
 */
@Component
class MovedCoupons implements HolderMoved {

    private final MerchantSql sql;
    private final OwnChanges changes;

    MovedCoupons(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return "coupon";
    }

    @Override
    public List<Item> move(long from, long to) {
        changes.flush();
        var coupons = sql.sql("""
                select c.id, coalesce(a.seq, 0) as seq from coupon c
                  left join account a on a.merchant_id = c.merchant_id and a.owner = c.id and a.kind = 'COUPON'
                where c.merchant_id = :merchant and c.member_id = :member order by c.id""").param("member", from)
                .query((row, _) -> new Item(row.getLong("id"), row.getString("seq"))).list();
        give(coupons, to);
        return coupons;
    }

    /** Refuses: merge-value-used, naming the first transaction that used one of them, or gave it back. */
    @Override
    public void moveBack(Merge merge, List<Item> items) {
        items.forEach(this::demandUntouched);
        give(items, merge.merged());
    }

    private void demandUntouched(Item coupon) {
        sql.sql("""
                select t.id, t.business_date from account a
                  join posting p on p.account_id = a.id and p.account_seq > :seq
                  join ledger_tx t on t.id = p.tx_id
                where a.merchant_id = :merchant and a.kind = 'COUPON' and a.owner = :id
                order by p.account_seq fetch first 1 row only""").param("id", coupon.id())
                .param("seq", Long.parseLong(coupon.state()))
                .query((row, _) -> TransactionNumber.of(row.getLong("id"),
                        row.getObject("business_date", LocalDate.class)).text())
                .optional().ifPresent(number -> {
                    throw Refusal.of(RefusalCode.MERGE_VALUE_USED, "transaction", number).thrown();
                });
    }

    private void give(List<Item> coupons, long member) {
        if (!coupons.isEmpty()) {
            sql.sql("""
                    update coupon set member_id = :member, version = version + 1
                    where merchant_id = :merchant and id in (:ids)""").param("member", member)
                    .param("ids", coupons.stream().map(Item::id).toList()).update();
        }
    }
}
