package org.counterfoil.server.ledger.proof;

import static org.counterfoil.server.ledger.proof.SqlProof.Query.perTransaction;

import java.util.List;

import org.counterfoil.server.ledger.AccountKind;

/** Voids and returns against what they reverse. */
final class ReversalProofs {

    static final Proof RETURNED = new SqlProof("returned", "returned = sum of returns, at most the original",
            perTransaction("""
                    select coalesce(t.merchant_id, r.merchant_id) as merchant_id, s.tx_id, t.net, s.returned,
                           coalesce(sum(abs(r.net)), 0) as returns
                      from tx_state s
                      left join ledger_tx t on t.id = s.tx_id
                      left join ledger_tx r on r.reverses = s.tx_id and r.kind = 'GOODS_RETURN'
                     where s.tx_id between :from and :to
                     group by coalesce(t.merchant_id, r.merchant_id), t.id, t.net, s.tx_id, s.returned, s.voided_by
                    having t.id is null or s.returned > 0 and s.returned > t.net
                        or s.returned <> coalesce(sum(abs(r.net)), 0)
                        or s.returned > 0 and s.voided_by is not null"""), perTransaction("""
                    select r.merchant_id, r.id as return_tx, r.reverses, s.returned
                      from ledger_tx r
                      left join ledger_tx t on t.id = r.reverses and t.merchant_id = r.merchant_id
                      left join tx_state s on s.tx_id = r.reverses
                     where r.id between :from and :to and r.kind = 'GOODS_RETURN'
                       and (t.id is null or coalesce(s.returned, 0) = 0)"""));

    static final Proof VOIDED = new SqlProof("voided", "voids linked both ways, once", perTransaction("""
            select v.merchant_id, v.id as void_tx, v.reverses, t.kind as kind_of_original, s.voided_by
              from ledger_tx v
              left join ledger_tx t on t.id = v.reverses and t.merchant_id = v.merchant_id
              left join tx_state s on s.tx_id = v.reverses
             where v.id between :from and :to and v.kind = 'VOID'
               and (t.id is null or t.kind in ('VOID', 'GOODS_RETURN') or coalesce(s.voided_by, 0) <> v.id)"""),
            perTransaction("""
                    select t.merchant_id, s.tx_id, s.voided_by, v.kind, v.reverses
                      from tx_state s
                      left join ledger_tx t on t.id = s.tx_id
                      left join ledger_tx v on v.id = s.voided_by
                     where s.tx_id between :from and :to and s.voided_by is not null
                       and (v.id is null or v.kind <> 'VOID' or coalesce(v.reverses, 0) <> s.tx_id)"""),
            perTransaction(
                    """
                            select merchant_id, id as tx_id, kind, reverses
                              from ledger_tx
                             where id between :from and :to and reverses is not null
                               and kind not in ('VOID', 'GOODS_RETURN')"""));

    private static final String MONEY_BACK = Kinds.which(kind -> kind.isMemberMoney() || kind == AccountKind.TENDER);

    /**
     * Points that were spent meanwhile come out of others, become a debt or are kept; quotas go to any shard: these are
     * not compared. Where points are kept, less money came back to what had paid; {@link #KEPT} looks at how much.
     */
    static final Proof MIRRORED = new SqlProof("mirrored", "a void is the mirror of its original", perTransaction("""
            select m.merchant_id, m.void_tx, m.account_id, sum(m.amount) as difference
              from (select v.merchant_id, v.id as void_tx, p.account_id, p.amount, cast(0 as bigint) as original
                      from ledger_tx v join posting p on p.tx_id = v.id
                     where v.id between :from and :to and v.kind = 'VOID'
                    union all
                    select v.merchant_id, v.id, p.account_id, p.amount, p.amount
                      from ledger_tx v join posting p on p.tx_id = v.reverses
                     where v.id between :from and :to and v.kind = 'VOID') m
              join account a on a.id = m.account_id
             where a.kind not in (%s)
             group by m.merchant_id, m.void_tx, m.account_id, a.kind
            having sum(m.amount) <> 0
               and not (a.kind in (%s) and sum(m.amount) < 0 and sum(m.original) < 0
                        and exists (select 1 from posting k join account ka on ka.id = k.account_id
                                     where k.tx_id = m.void_tx and ka.kind = 'POINTS_KEPT' and k.asset = 'money'))"""
            .formatted(Kinds.which(kind -> kind.isSharded() || kind == AccountKind.POINTS
                    || kind == AccountKind.POINTS_DEBT || kind == AccountKind.POINTS_KEPT), MONEY_BACK)));

    static final Proof KEPT = new SqlProof("kept", "points kept = noted, at most those given, for money that came back",
            perTransaction("""
                    select t.merchant_id, t.id as tx_id, t.kind,
                           sum(case when p.asset = 'points' then -p.amount else 0 end) as points_kept,
                           sum(case when p.asset = 'money' then p.amount else 0 end) as money_kept_back
                      from ledger_tx t
                      join posting p on p.tx_id = t.id
                      join account a on a.id = p.account_id
                     where t.id between :from and :to and a.kind = 'POINTS_KEPT'
                     group by t.merchant_id, t.id, t.kind
                    having t.kind not in ('VOID', 'GOODS_RETURN')
                        or sum(case when p.asset = 'points' then -p.amount else 0 end) <= 0
                        or sum(case when p.asset = 'money' then p.amount else 0 end) < 0"""), perTransaction("""
                    select b.merchant_id, b.tx_id, sum(b.noted) as noted, sum(b.kept) as kept, sum(b.given) as given
                      from (select t.merchant_id, s.tx_id, s.kept as noted, cast(0 as bigint) as kept,
                                   cast(0 as bigint) as given
                              from tx_state s join ledger_tx t on t.id = s.tx_id
                             where s.tx_id between :from and :to
                            union all
                            select r.merchant_id, r.reverses, cast(0 as bigint), -p.amount, cast(0 as bigint)
                              from ledger_tx r
                              join posting p on p.tx_id = r.id
                              join account a on a.id = p.account_id
                             where r.reverses between :from and :to and a.kind = 'POINTS_KEPT' and p.asset = 'points'
                            union all
                            select t.merchant_id, s.tx_id, cast(0 as bigint), cast(0 as bigint), p.amount
                              from tx_state s
                              join ledger_tx t on t.id = s.tx_id
                              join posting p on p.tx_id = s.tx_id
                              join account a on a.id = p.account_id
                             where s.tx_id between :from and :to and s.kept > 0 and p.amount > 0
                               and a.kind = 'POINTS') b
                     group by b.merchant_id, b.tx_id
                    having sum(b.noted) <> sum(b.kept)
                        or sum(b.kept) > 0 and sum(b.kept) > sum(b.given)"""), perTransaction("""
                    select m.merchant_id, m.tx_id, m.account_id, sum(m.amount) as came_back
                      from (select r.merchant_id, r.id as tx_id, p.account_id, p.amount, cast(0 as bigint) as original
                              from ledger_tx r join posting p on p.tx_id = r.id
                             where r.id between :from and :to and r.reverses is not null
                            union all
                            select r.merchant_id, r.id, p.account_id, cast(0 as bigint), p.amount
                              from ledger_tx r join posting p on p.tx_id = r.reverses
                             where r.id between :from and :to) m
                      join account a on a.id = m.account_id
                     where a.kind in (%s)
                       and exists (select 1 from posting k join account ka on ka.id = k.account_id
                                    where k.tx_id = m.tx_id and ka.kind = 'POINTS_KEPT' and k.asset = 'money')
                     group by m.merchant_id, m.tx_id, m.account_id
                    having sum(m.amount) < 0 and sum(m.original) <= 0""".formatted(MONEY_BACK)));

    private ReversalProofs() {}

    static List<Proof> all() {
        return List.of(RETURNED, VOIDED, MIRRORED, KEPT);
    }
}
