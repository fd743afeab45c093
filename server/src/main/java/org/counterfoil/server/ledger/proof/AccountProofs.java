package org.counterfoil.server.ledger.proof;

import static org.counterfoil.server.ledger.proof.SqlProof.Query.atOnce;
import static org.counterfoil.server.ledger.proof.SqlProof.Query.perAccount;
import static org.counterfoil.server.ledger.proof.SqlProof.Query.perTransaction;

import java.util.List;

import org.counterfoil.server.ledger.AccountMode;

/** Accounts against their postings. */
final class AccountProofs {

    static final Proof TRIAL_BALANCE = new SqlProof("trial-balance", "trial balance per asset", atOnce("""
            select b.merchant_id, b.asset, sum(b.amount) as difference
              from (select merchant_id, asset, sum(balance) as amount
                      from account where mode <> 'H' group by merchant_id, asset
                    union all
                    select a.merchant_id, a.asset, sum(p.amount)
                      from account a join posting p on p.account_id = a.id
                     where a.mode = 'H' group by a.merchant_id, a.asset) b
             group by b.merchant_id, b.asset
            having sum(b.amount) <> 0"""));

    static final Proof BALANCE = new SqlProof("balance", "balance = sum of postings", perAccount("""
            select a.merchant_id, a.id as account_id, a.kind, a.owner, a.balance,
                   coalesce(sum(p.amount), 0) as posted
              from account a left join posting p on p.account_id = a.id
             where a.id between :from and :to and a.mode <> 'H'
             group by a.merchant_id, a.id, a.kind, a.owner, a.balance
            having a.balance <> coalesce(sum(p.amount), 0)"""));

    static final Proof HOUSE_BALANCE = new SqlProof("house-balance",
            "snapshot of a house account = sum of postings up to it", perAccount("""
                    select a.merchant_id, h.account_id, h.slot, h.seq, h.balance,
                           coalesce(sum(p.amount), 0) as posted, s.last_seq
                      from house_balance h
                      left join account a on a.id = h.account_id
                      left join writer_slot s on s.slot = h.slot
                      left join posting p on p.account_id = h.account_id
                           and p.tx_id between h.slot * cast(1000000000000 as bigint)
                                           and h.slot * cast(1000000000000 as bigint) + h.seq
                     where h.account_id between :from and :to
                     group by a.merchant_id, a.mode, h.account_id, h.slot, h.seq, h.balance, s.last_seq
                    having h.balance <> coalesce(sum(p.amount), 0) or coalesce(a.mode, '-') <> 'H'
                        or h.seq > coalesce(s.last_seq, 0)"""), perAccount("""
                    select merchant_id, id as account_id, kind, balance, reserved, seq
                      from account
                     where id between :from and :to and mode = 'H' and (balance <> 0 or reserved <> 0 or seq <> 0)"""));

    static final Proof SEQUENCE = new SqlProof("account-sequence", "account sequence without gaps", perTransaction("""
            select a.merchant_id, p.account_id, p.tx_id, p.line, p.account_seq
              from posting p
              join account a on a.id = p.account_id
              left join posting b on b.account_id = p.account_id and b.account_seq = p.account_seq - 1
             where p.tx_id between :from and :to and a.mode <> 'H' and p.account_seq > 1 and b.tx_id is null"""),
            perTransaction("""
                    select a.merchant_id, p.account_id, a.mode, p.tx_id, p.line, p.account_seq, p.balance_after
                      from posting p join account a on a.id = p.account_id
                     where p.tx_id between :from and :to
                       and (a.mode <> 'H' and (p.account_seq is null or p.account_seq < 1)
                            or a.mode = 'H' and (p.account_seq is not null or p.balance_after is not null))"""),
            perAccount("""
                    select a.merchant_id, a.id as account_id, a.seq, count(p.tx_id) as postings,
                           coalesce(max(p.account_seq), 0) as last_seq
                      from account a left join posting p on p.account_id = a.id
                     where a.id between :from and :to and a.mode <> 'H'
                     group by a.merchant_id, a.id, a.seq
                    having a.seq <> count(p.tx_id) or a.seq <> coalesce(max(p.account_seq), 0)"""));

    static final Proof BALANCE_AFTER = new SqlProof("balance-after", "balance after = balance before + amount",
            perTransaction("""
                    select a.merchant_id, p.account_id, p.account_seq, p.tx_id, p.line, p.amount,
                           b.balance_after as balance_before, p.balance_after
                      from posting p
                      join account a on a.id = p.account_id
                      left join posting b on b.account_id = p.account_id and b.account_seq = p.account_seq - 1
                     where p.tx_id between :from and :to and a.mode <> 'H'
                       and (p.balance_after is null or p.balance_after <> coalesce(b.balance_after, 0) + p.amount)"""));

    static final Proof NOT_NEGATIVE = new SqlProof("not-negative", "nothing negative that may not be", perAccount("""
            select merchant_id, id as account_id, kind, mode, balance, reserved
              from account
             where id between :from and :to
               and (mode = 'N' and (balance < 0 or balance - reserved < 0) or reserved < 0
                    or kind = 'POINTS_DEBT' and balance > 0
                    or not (mode = 'N' and kind in (%s) or mode = 'M' and kind in (%s)
                            or mode = 'H' and kind in (%s)))"""
            .formatted(Kinds.of(AccountMode.N), Kinds.of(AccountMode.M), Kinds.of(AccountMode.H))), perTransaction("""
                    select a.merchant_id, p.account_id, a.kind, p.tx_id, p.line, p.balance_after
                      from posting p join account a on a.id = p.account_id
                     where p.tx_id between :from and :to and a.mode = 'N' and p.balance_after < 0"""));

    static final Proof COUPON = new SqlProof("coupon", "coupon 0 or 1", perAccount("""
            select merchant_id, id as account_id, owner as coupon, balance
              from account
             where id between :from and :to and kind = 'COUPON' and balance not in (0, 1)"""), perTransaction("""
            select a.merchant_id, p.account_id, a.owner as coupon, p.tx_id, p.amount
              from posting p join account a on a.id = p.account_id
             where p.tx_id between :from and :to and a.kind = 'COUPON' and p.amount not in (-1, 1)"""));

    static final Proof RESERVED = new SqlProof("reserved", "reserved = open reservations", atOnce("""
            select r.merchant_id, r.account_id, sum(r.reserved) as reserved, sum(r.held) as open_reservations
              from (select merchant_id, id as account_id, reserved, cast(0 as bigint) as held
                      from account where reserved <> 0
                    union all
                    select a.merchant_id, o.account_id, cast(0 as bigint), o.amount
                      from reservation o left join account a on a.id = o.account_id
                     where o.state = 'OPEN') r
             group by r.merchant_id, r.account_id
            having sum(r.reserved) <> sum(r.held)"""));

    private AccountProofs() {}

    static List<Proof> all() {
        return List.of(TRIAL_BALANCE, BALANCE, HOUSE_BALANCE, SEQUENCE, BALANCE_AFTER, NOT_NEGATIVE, COUPON, RESERVED);
    }
}
