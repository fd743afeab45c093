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

    /** Points that were spent meanwhile come out of others or become a debt, quotas out of any shard: not compared. */
    static final Proof MIRRORED = new SqlProof("mirrored", "a void is the mirror of its original", perTransaction("""
            select m.merchant_id, m.void_tx, m.account_id, sum(m.amount) as difference
              from (select v.merchant_id, v.id as void_tx, p.account_id, p.amount
                      from ledger_tx v join posting p on p.tx_id = v.id
                     where v.id between :from and :to and v.kind = 'VOID'
                    union all
                    select v.merchant_id, v.id, p.account_id, p.amount
                      from ledger_tx v join posting p on p.tx_id = v.reverses
                     where v.id between :from and :to and v.kind = 'VOID') m
              join account a on a.id = m.account_id
             where a.kind not in (%s)
             group by m.merchant_id, m.void_tx, m.account_id
            having sum(m.amount) <> 0""".formatted(Kinds.which(kind -> kind.isSharded() || kind == AccountKind.POINTS
            || kind == AccountKind.POINTS_DEBT))));

    private ReversalProofs() {}

    static List<Proof> all() {
        return List.of(RETURNED, VOIDED, MIRRORED);
    }
}
