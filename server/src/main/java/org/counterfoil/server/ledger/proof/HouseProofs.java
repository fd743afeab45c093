package org.counterfoil.server.ledger.proof;

import static org.counterfoil.server.ledger.proof.SqlProof.Query.atOnce;
import static org.counterfoil.server.ledger.proof.SqlProof.Query.perTransaction;

import java.util.List;

/** What the house has, owes and may still give. */
final class HouseProofs {

    static final Proof DUE = new SqlProof("due", "due a to b = minus due b to a", atOnce("""
            select a.merchant_id, least(a.owner, a.scope) as store, greatest(a.owner, a.scope) as other_store,
                   sum(p.amount) as difference
              from account a join posting p on p.account_id = a.id
             where a.kind = 'DUE'
             group by a.merchant_id, a.asset, least(a.owner, a.scope), greatest(a.owner, a.scope)
            having sum(p.amount) <> 0"""));

    static final Proof QUOTA = new SqlProof("quota", "quota granted = used + left",
            atOnce("""
                    select q.merchant_id, q.owner, q.asset, sum(q.granted) as granted, sum(q.used) as used,
                           sum(q.remaining) as remaining
                      from (select merchant_id, owner, asset, cast(0 as bigint) as granted, cast(0 as bigint) as used,
                                   balance as remaining
                              from account where kind in ('RECHARGE_QUOTA', 'POINTS_QUOTA')
                            union all
                            select a.merchant_id, a.owner, a.asset,
                                   case when a.kind = 'QUOTA_GRANTED' then -p.amount else 0 end,
                                   case when a.kind = 'QUOTA_USED' then p.amount else 0 end, cast(0 as bigint)
                              from account a join posting p on p.account_id = a.id
                             where a.kind in ('QUOTA_GRANTED', 'QUOTA_USED')) q
                     group by q.merchant_id, q.owner, q.asset
                    having sum(q.granted) <> sum(q.used) + sum(q.remaining)"""));

    static final Proof STORE_BALANCE = new SqlProof("store-balance", "store balance = granted - recharged + spent",
            perTransaction("""
                    select b.merchant_id, b.tx_id, b.store, sum(b.posted) as posted, sum(b.expected) as expected
                      from (select a.merchant_id, p.tx_id, a.owner as store, p.amount as posted,
                                   cast(0 as bigint) as expected
                              from posting p join account a on a.id = p.account_id
                             where p.tx_id between :from and :to and a.kind = 'STORE_BALANCE'
                            union all
                            select merchant_id, id, store, cast(0 as bigint),
                                   case kind when 'RECHARGE' then -net else net end
                              from ledger_tx
                             where id between :from and :to and kind in ('RECHARGE', 'SPEND', 'CASH_OUT')
                            union all
                            select a.merchant_id, t.id, a.owner, cast(0 as bigint), -p.amount
                              from ledger_tx t
                              join posting p on p.tx_id = t.id
                              join account a on a.id = p.account_id
                             where t.id between :from and :to and t.kind = 'QUOTA_GRANT' and a.owner = t.store
                               and a.kind = 'QUOTA_GRANTED' and a.asset = 'recharge-quota'
                            union all
                            select a.merchant_id, v.id, a.owner, cast(0 as bigint), -p.amount
                              from ledger_tx v
                              join posting p on p.tx_id = v.reverses
                              join account a on a.id = p.account_id
                             where v.id between :from and :to and v.kind = 'VOID' and a.kind = 'STORE_BALANCE'
                            union all
                            select r.merchant_id, r.id, t.store, cast(0 as bigint), -abs(r.net)
                              from ledger_tx r join ledger_tx t on t.id = r.reverses
                             where r.id between :from and :to and r.kind = 'GOODS_RETURN' and t.kind = 'SPEND') b
                     group by b.merchant_id, b.tx_id, b.store
                    having sum(b.posted) <> sum(b.expected)"""));

    static final Proof TENDER = new SqlProof("tender", "tender total = what its transactions brought in",
            perTransaction("""
                    select b.merchant_id, b.tx_id, sum(b.posted) as posted, sum(b.expected) as expected
                      from (select a.merchant_id, p.tx_id, p.amount as posted, cast(0 as bigint) as expected
                              from posting p join account a on a.id = p.account_id
                             where p.tx_id between :from and :to and a.kind = 'TENDER'
                            union all
                            select merchant_id, id, cast(0 as bigint), case kind when 'CASH_OUT' then net else -net end
                              from ledger_tx
                             where id between :from and :to
                               and kind in ('RECHARGE', 'CASH_SALE', 'CASH_OUT', 'CARD_DEPOSIT', 'CARD_FEE')
                            union all
                            select a.merchant_id, v.id, cast(0 as bigint), -p.amount
                              from ledger_tx v
                              join posting p on p.tx_id = v.reverses
                              join account a on a.id = p.account_id
                             where v.id between :from and :to and v.kind = 'VOID' and a.kind = 'TENDER'
                            union all
                            select r.merchant_id, r.id, cast(0 as bigint), abs(r.net)
                              from ledger_tx r join ledger_tx t on t.id = r.reverses
                             where r.id between :from and :to and r.kind = 'GOODS_RETURN'
                               and t.kind = 'CASH_SALE'
                            union all
                            select r.merchant_id, r.id, cast(0 as bigint), -p.amount
                              from ledger_tx r
                              join posting p on p.tx_id = r.id
                              join account a on a.id = p.account_id
                             where r.id between :from and :to and a.kind = 'POINTS_KEPT' and p.asset = 'money'
                               and exists (select 1 from posting o join account oa on oa.id = o.account_id
                                            where o.tx_id = r.reverses and oa.kind = 'TENDER')) b
                     group by b.merchant_id, b.tx_id
                    having sum(b.posted) <> sum(b.expected)"""), atOnce("""
                    select t.merchant_id, t.tender, min(a.owner) as tender_number, max(a.owner) as other_number
                      from account a join posting p on p.account_id = a.id join ledger_tx t on t.id = p.tx_id
                     where a.kind = 'TENDER'
                     group by t.merchant_id, t.tender
                    having min(a.owner) <> max(a.owner)"""), atOnce("""
                    select t.merchant_id, a.owner as tender_number, min(t.tender) as tender,
                           max(t.tender) as other_tender
                      from account a join posting p on p.account_id = a.id join ledger_tx t on t.id = p.tx_id
                     where a.kind = 'TENDER'
                     group by t.merchant_id, a.owner
                    having min(t.tender) <> max(t.tender)"""));

    private HouseProofs() {}

    static List<Proof> all() {
        return List.of(DUE, QUOTA, STORE_BALANCE, TENDER);
    }
}
