package org.counterfoil.server.member.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Follows members who were merged to whoever has everything now, and back; ids. */
@Component
public class Heirs {

    private final MerchantSql sql;
    private final OwnChanges changes;

    Heirs(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    private record Step(long from, long to) {}

    /** Of each merged member among these who has everything now; the others are missing. */
    public Map<Long, Long> of(Collection<Long> members) {
        var found = new HashMap<Long, Long>();
        var steps = steps(members);
        found.putAll(steps);
        while (!steps.isEmpty()) {
            var further = steps(new HashSet<>(steps.values()));
            found.replaceAll((_, to) -> further.getOrDefault(to, to));
            steps = further;
        }
        return found;
    }

    /** Members and all who were merged into them, one after the other as well. */
    public Set<Long> withFormer(Set<Long> members) {
        var all = new HashSet<>(members);
        var newest = Set.copyOf(members);
        while (!newest.isEmpty()) {
            changes.flush();
            newest = Set.copyOf(sql.sql("""
                    select id from member where merchant_id = :merchant and merged_into in (:members)""")
                    .param("members", newest).query(Long.class).list());
            all.addAll(newest);
        }
        return all;
    }

    private Map<Long, Long> steps(Collection<Long> members) {
        var steps = new HashMap<Long, Long>();
        if (!members.isEmpty()) {
            changes.flush();
            sql.sql("""
                    select id, merged_into from member
                    where merchant_id = :merchant and id in (:members) and merged_into is not null""")
                    .param("members", members)
                    .query((row, _) -> new Step(row.getLong("id"), row.getLong("merged_into"))).list()
                    .forEach(step -> steps.put(step.from(), step.to()));
        }
        return steps;
    }
}
