package org.counterfoil.server.member.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * The rows of members' standing. Whatever is written of a member is read from the books while the member's row is
 * locked; so of two who write, the later one has read all that the earlier one has.
 */
@Component
public class StandingRows {

    /** What a visit is: the same as on the first page. */
    private static final String VISIT = """
            t.kind in ('RECHARGE', 'SPEND', 'CASH_SALE', 'POINTS_SPEND', 'COUNT_ADD', 'COUNT_USE')
                and not exists (select 1 from tx_state x where x.tx_id = t.id and x.voided_by is not null)""";

    private final MerchantSql sql;

    StandingRows(MerchantSql sql) {
        this.sql = sql;
    }

    /** Adds a row for each of these members who has none, as if they had never done anything; returns how many. */
    public int addMissing(Collection<Long> members) {
        return members.isEmpty()
                ? 0
                : sql.sql("""
                        insert into member_standing (member_id, merchant_id, store_id, seen, visited)
                        select m.id, m.merchant_id, m.store_id, m.joined_on, false from member m
                        where m.merchant_id = :merchant and m.id in (:members)
                            and not exists (select 1 from member_standing s where s.member_id = m.id)""")
                        .param("members", members).update();
    }

    /** Locks the rows of the members until the end of the transaction; whose row it added is returned. */
    Set<Long> lock(Set<Long> members) {
        var missing = new TreeSet<>(members);
        missing.removeAll(locked(members));
        if (!missing.isEmpty() && addMissing(missing) > 0) {
            missing.retainAll(locked(missing));
        }
        return missing;
    }

    private Set<Long> locked(Set<Long> members) {
        return members.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("""
                        select s.member_id from member_standing s
                        where s.merchant_id = :merchant and s.member_id in (:members)
                        order by s.member_id for update""").param("members", members).query(Long.class).list());
    }

    /**
     * Whose money or points the transactions moved, whoever they were made for. From the postings to their accounts:
     * the sum keeps H2 from reading all accounts of the merchant instead, by the index that begins with it.
     */
    Set<Long> holders(Collection<Long> transactions) {
        return new HashSet<>(sql.sql("""
                select distinct a.owner from posting p join account a on a.id = p.account_id
                where a.merchant_id + 0 = :merchant and a.kind in ('PRINCIPAL', 'BONUS', 'POINTS')
                    and p.tx_id in (:transactions)""").param("transactions", transactions).query(Long.class).list());
    }

    /** Counts visits that are new; who was seen later already stays so. */
    void seeAt(Collection<Long> transactions) {
        sql.sql("""
                merge into member_standing s using (
                    select t.member_id, max(t.business_date) as seen from ledger_tx t
                    where t.merchant_id = :merchant and t.id in (:transactions) and t.member_id is not null
                        and %s group by t.member_id) n
                on (s.member_id = n.member_id and s.merchant_id = :merchant)
                when matched and (not s.visited or s.seen < n.seen) then update set seen = n.seen, visited = true"""
                .formatted(VISIT)).param("transactions", transactions).update();
    }

    /** Looks through all that the members did, and those who were merged into them, for their last visit. */
    public void seeAnew(Collection<Long> members) {
        write(members, """
                merge into member_standing s using (
                    select m.id, m.joined_on, max(t.business_date) as seen
                    from member m
                        join (select o.id as holder, o.id as visitor from member o
                                where o.merchant_id = :merchant and o.id in (:members)
                            union all select f.merged_into, f.id from member f
                                where f.merchant_id = :merchant and f.merged_into in (:members)) w on w.holder = m.id
                        left join ledger_tx t on t.merchant_id = m.merchant_id and t.member_id = w.visitor and %s
                    where m.merchant_id = :merchant and m.id in (:members) group by m.id, m.joined_on) n
                on (s.member_id = n.id and s.merchant_id = :merchant)
                when matched then update set seen = coalesce(n.seen, n.joined_on),
                    visited = case when n.seen is null then false else true end""".formatted(VISIT));
    }

    /** What the members have now. */
    void holdAnew(Collection<Long> members) {
        write(members, """
                update member_standing s set
                    money = (select sum(a.balance) from account a
                        where a.merchant_id = s.merchant_id and a.owner = s.member_id
                            and a.kind in ('PRINCIPAL', 'BONUS') and a.seq > 0),
                    ends = (select min(l.expires) from account a join lot l on l.account_id = a.id
                        where a.merchant_id = s.merchant_id and a.owner = s.member_id
                            and a.kind in ('BONUS', 'POINTS') and l.unspent)
                where s.merchant_id = :merchant and s.member_id in (:members)""");
    }

    /** Makes rows for these members out of the books. */
    void make(List<Long> members) {
        var added = new ArrayList<>(lock(new TreeSet<>(members)));
        seeAnew(added);
        holdAnew(added);
    }

    private void write(Collection<Long> members, String statement) {
        if (!members.isEmpty()) {
            sql.sql(statement).param("members", members).update();
        }
    }
}
