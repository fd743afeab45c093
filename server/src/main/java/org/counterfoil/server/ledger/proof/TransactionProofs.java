package org.counterfoil.server.ledger.proof;

import static org.counterfoil.server.ledger.proof.SqlProof.Query.atOnce;
import static org.counterfoil.server.ledger.proof.SqlProof.Query.perTransaction;

import java.util.List;

import org.counterfoil.server.ledger.AccountKind;

/** Each transaction for itself, and their places in the writer slots. */
final class TransactionProofs {

    static final Proof ZERO_SUM = new SqlProof("zero-sum", "zero sum per transaction and asset", perTransaction("""
            select t.merchant_id, p.tx_id, p.asset, sum(p.amount) as difference
              from posting p left join ledger_tx t on t.id = p.tx_id
             where p.tx_id between :from and :to
             group by t.merchant_id, p.tx_id, p.asset
            having sum(p.amount) <> 0"""));

    static final Proof POSTING_PLACE = new SqlProof("posting-place",
            "every posting has its transaction and its account", perTransaction("""
                    select coalesce(t.merchant_id, a.merchant_id) as merchant_id, p.tx_id, p.line, p.account_id,
                           p.asset, a.asset as asset_of_account, p.business_date,
                           t.business_date as date_of_transaction
                      from posting p
                      left join ledger_tx t on t.id = p.tx_id
                      left join account a on a.id = p.account_id
                     where p.tx_id between :from and :to
                       and (t.id is null or a.id is null or a.merchant_id <> t.merchant_id or a.asset <> p.asset
                            or p.business_date <> t.business_date or p.amount = 0)"""));

    static final Proof HEADER_FIGURES = new SqlProof("header-figures",
            "money and points of a transaction = its postings", perTransaction("""
                    select t.merchant_id, t.id as tx_id, t.money,
                           coalesce(sum(case when a.kind in (%1$s) then p.amount end), 0) as money_posted,
                           t.points,
                           coalesce(sum(case when a.kind in (%2$s) then p.amount end), 0) as points_posted
                      from ledger_tx t
                      left join posting p on p.tx_id = t.id
                      left join account a on a.id = p.account_id and a.owner = t.member_id
                     where t.id between :from and :to
                     group by t.merchant_id, t.id, t.money, t.points
                    having t.money <> coalesce(sum(case when a.kind in (%1$s) then p.amount end), 0)
                        or t.points <> coalesce(sum(case when a.kind in (%2$s) then p.amount end), 0)"""
                    .formatted(Kinds.which(AccountKind::isMemberMoney),
                            Kinds.which(kind -> kind == AccountKind.POINTS || kind == AccountKind.POINTS_DEBT))));

    /** Members who own nothing are merged as well: then the other member has no posting. */
    static final Proof COUNTERPARTY = new SqlProof("counterparty",
            "the other side of a transfer = the other member of its postings", perTransaction("""
                    select t.merchant_id, t.id as tx_id, a.owner as member_posted, o.member_id as member_named
                      from ledger_tx t
                      join posting p on p.tx_id = t.id
                      join account a on a.id = p.account_id and a.kind in (%s) and a.owner <> t.member_id
                      left join tx_counterparty o on o.tx_id = t.id
                     where t.id between :from and :to and (o.tx_id is null or o.member_id <> a.owner
                           or o.merchant_id <> t.merchant_id or o.business_date <> t.business_date)"""
                    .formatted(Kinds.which(kind -> kind.isMemberMoney() || kind == AccountKind.POINTS))),
            perTransaction("""
                    select o.merchant_id, o.tx_id, o.member_id as member_named
                      from tx_counterparty o
                      left join ledger_tx t on t.id = o.tx_id
                      left join ledger_tx r on r.id = t.reverses
                     where o.tx_id between :from and :to
                       and coalesce(t.kind, '-') <> 'MERGE' and coalesce(r.kind, '-') <> 'MERGE'
                       and not exists (select 1 from posting p join account a on a.id = p.account_id
                                        where p.tx_id = o.tx_id and a.owner = o.member_id)"""));

    static final Proof SLOT_SEQUENCE = new SqlProof("slot-sequence", "slot sequence without gaps", perTransaction("""
            select t.merchant_id, t.id as tx_id, t.slot, t.slot_seq, b.slot_seq as slot_seq_before
              from ledger_tx t left join ledger_tx b on b.id = t.id - 1
             where t.id between :from and :to
               and (t.id <> t.slot * cast(1000000000000 as bigint) + t.slot_seq or t.slot_seq < 1
                    or t.slot_seq > 1 and b.id is null)"""), atOnce("""
            select cast(null as bigint) as merchant_id, s.slot, max(s.head) as slot_head, max(s.posted) as last_posted
              from (select slot, last_seq as head, cast(0 as bigint) as posted from writer_slot
                    union all
                    select slot, cast(0 as bigint), max(slot_seq) from ledger_tx group by slot) s
             group by s.slot
            having max(s.head) <> max(s.posted)"""));

    static final Proof FEED = new SqlProof("feed", "no reader of the feed is ahead of its slot", atOnce("""
            select cast(null as bigint) as merchant_id, c.consumer, c.slot, c.seq, s.last_seq
              from feed_cursor c left join writer_slot s on s.slot = c.slot
             where c.seq > coalesce(s.last_seq, 0) or c.seq < 0"""));

    private TransactionProofs() {}

    static List<Proof> all() {
        return List.of(ZERO_SUM, POSTING_PLACE, HEADER_FIGURES, COUNTERPARTY, SLOT_SEQUENCE, FEED);
    }
}
