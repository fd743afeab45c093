package org.counterfoil.server.ledger.proof;

import static org.counterfoil.server.ledger.proof.SqlProof.Query.perAccount;
import static org.counterfoil.server.ledger.proof.SqlProof.Query.perLot;
import static org.counterfoil.server.ledger.proof.SqlProof.Query.perTransaction;

import java.util.List;

/** Lots against balances and movements. */
final class LotProofs {

    static final Proof BALANCE = new SqlProof("lots", "lots = balance", perAccount("""
            select b.merchant_id, b.account_id, sum(b.balance) as balance, sum(b.in_lots) as in_lots
              from (select merchant_id, id as account_id, balance, cast(0 as bigint) as in_lots
                      from account where id between :from and :to and kind in (%s)
                    union all
                    select a.merchant_id, l.account_id, cast(0 as bigint), l.remaining
                      from lot l left join account a on a.id = l.account_id
                     where l.account_id between :from and :to and l.remaining <> 0) b
             group by b.merchant_id, b.account_id
            having sum(b.balance) <> sum(b.in_lots)""".formatted(Kinds.lotted())));

    static final Proof USES = new SqlProof("lot-uses", "lot uses = postings", perTransaction("""
            select a.merchant_id, p.tx_id, p.line, p.account_id, p.amount, coalesce(sum(u.amount), 0) as in_lots
              from posting p
              join account a on a.id = p.account_id
              left join lot_use u on u.tx_id = p.tx_id and u.line = p.line
             where p.tx_id between :from and :to
             group by a.merchant_id, a.kind, p.tx_id, p.line, p.account_id, p.amount
            having coalesce(sum(u.amount), 0) <> case when a.kind in (%s) then p.amount else 0 end"""
            .formatted(Kinds.lotted())), perTransaction("""
                    select a.merchant_id, u.tx_id, u.line, u.lot_id, l.account_id as account_of_lot, p.account_id
                      from lot_use u
                      left join posting p on p.tx_id = u.tx_id and p.line = u.line
                      left join lot l on l.id = u.lot_id
                      left join account a on a.id = p.account_id
                     where u.tx_id between :from and :to
                       and (p.tx_id is null or l.id is null or l.account_id <> p.account_id)"""));

    static final Proof REMAINING = new SqlProof("lot-remaining", "what is left of a lot = sum of its uses", perLot("""
            select a.merchant_id, l.id as lot_id, l.account_id, l.origin_tx, o.id as origin_found, l.paid, l.gift,
                   l.remaining, coalesce(sum(u.amount), 0) as used
              from lot l
              left join account a on a.id = l.account_id
              left join ledger_tx o on o.id = l.origin_tx
              left join lot_use u on u.lot_id = l.id
             where l.id between :from and :to
             group by a.merchant_id, a.id, l.id, l.account_id, l.origin_tx, o.id, l.paid, l.gift, l.remaining
            having l.remaining <> coalesce(sum(u.amount), 0) or l.remaining < 0 or l.remaining > l.paid + l.gift
                or a.id is null or o.id is null"""));

    private LotProofs() {}

    static List<Proof> all() {
        return List.of(BALANCE, USES, REMAINING);
    }
}
