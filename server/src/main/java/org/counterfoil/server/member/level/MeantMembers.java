package org.counterfoil.server.member.level;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Members as somebody names them: by their own numbers, or by those of their cards. */
@Component
class MeantMembers {

    private final MerchantSql sql;

    MeantMembers(MerchantSql sql) {
        this.sql = sql;
    }

    /** A member, and the card that was named. */
    record Meant(long member, Optional<Long> card) {}

    private record Held(long member, long level) {}

    /** By the member's id, each once. Refuses: member-unknown, naming the number. */
    Map<Long, Meant> of(List<String> numbers) {
        var found = new TreeMap<Long, Meant>();
        for (var number : numbers) {
            var key = number.replaceAll("\\s", "");
            var one = byCard(key).or(() -> byNumber(key)).orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN,
                    "number", number).thrown());
            found.putIfAbsent(one.member(), one);
        }
        return found;
    }

    /** The levels that the members have, all locked in one order. */
    Map<Long, Long> lockLevels(Set<Long> members) {
        var levels = new HashMap<Long, Long>();
        sql.sql("""
                select id, level_id from member where merchant_id = :merchant and id in (:ids)
                order by id for update""").param("ids", members)
                .query((row, _) -> new Held(row.getLong("id"), row.getLong("level_id"))).list()
                .forEach(held -> levels.put(held.member(), held.level()));
        return levels;
    }

    private Optional<Meant> byCard(String number) {
        return sql.sql("""
                select id, member_id from card where merchant_id = :merchant and number = :number
                    and member_id is not null""").param("number", number)
                .query((row, _) -> new Meant(row.getLong("member_id"), Optional.of(row.getLong("id")))).optional();
    }

    private Optional<Meant> byNumber(String number) {
        return sql.sql("""
                select id from member where merchant_id = :merchant and number = :number and merged_into is null""")
                .param("number", number).query(Long.class).optional().map(id -> new Meant(id, Optional.empty()));
    }
}
