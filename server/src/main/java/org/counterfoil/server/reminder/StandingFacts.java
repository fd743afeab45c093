package org.counterfoil.server.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** When some members came last, and what of theirs ends when. */
@Component
class StandingFacts {

    private final MerchantSql sql;

    StandingFacts(MerchantSql sql) {
        this.sql = sql;
    }

    /** The business date of the last visit; nothing of who never came. */
    Map<Long, LocalDate> seen(Collection<Long> members) {
        var seen = new HashMap<Long, LocalDate>();
        if (!members.isEmpty()) {
            sql.sql("""
                    select s.member_id, s.seen from member_standing s
                    where s.merchant_id = :merchant and s.member_id in (:members) and s.visited""")
                    .param("members", List.copyOf(members)).query(row -> {
                        seen.put(row.getLong("member_id"), row.getObject("seen", LocalDate.class));
                    });
        }
        return seen;
    }

    /** What is left in the members' lots of bonus and points that end within the days, which both count. */
    Map<Long, ReminderRow.Ending> ending(Collection<Long> members, LocalDate from, LocalDate to) {
        var ending = new HashMap<Long, ReminderRow.Ending>();
        if (!members.isEmpty()) {
            sql.sql("""
                    select a.owner, sum(case when a.kind = 'BONUS' then l.remaining else 0 end) as bonus,
                        sum(case when a.kind = 'POINTS' then l.remaining else 0 end) as points
                    from account a join lot l on l.account_id = a.id
                    where a.merchant_id = :merchant and a.owner in (:members) and a.kind in ('BONUS', 'POINTS')
                        and l.unspent and l.expires >= :from and l.expires <= :to
                    group by a.owner""").param("members", List.copyOf(members)).param("from", from).param("to", to)
                    .query(row -> {
                        ending.put(row.getLong("owner"),
                                new ReminderRow.Ending(row.getLong("bonus"), row.getLong("points")));
                    });
        }
        return ending;
    }

    /** The first last day of what is left of a member's bonus and points from a day on; empty where nothing ends. */
    Optional<LocalDate> firstEnd(long member, LocalDate from) {
        return Optional.ofNullable(sql.sql("""
                select min(l.expires) from account a join lot l on l.account_id = a.id
                where a.merchant_id = :merchant and a.owner = :member and a.kind in ('BONUS', 'POINTS')
                    and l.unspent and l.expires >= :from""").param("member", member).param("from", from)
                .query((row, _) -> row.getObject(1, LocalDate.class)).list().getFirst());
    }
}
