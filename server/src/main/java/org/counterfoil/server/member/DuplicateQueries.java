package org.counterfoil.server.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.member.DuplicatePair;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds members who may be the same person. What occurs more than once is looked for first, by an index alone; the
 * pairs are made of those few.
 */
@Component
public class DuplicateQueries {

    /** How values are shared: the columns, and the condition that there is something in them. */
    private static final Map<DuplicatePair.Reason, String[]> SHARED = new EnumMap<>(Map.of(
            DuplicatePair.Reason.PHONE, new String[]{"phone", "#.phone <> ''"},
            DuplicatePair.Reason.DOCUMENT, new String[]{"document_number, document_kind", "#.document_number <> ''"},
            DuplicatePair.Reason.NAME_AND_BIRTHDAY, new String[]{"name, birthday", "#.birthday is not null"}));

    private final MerchantSql sql;

    DuplicateQueries(MerchantSql sql) {
        this.sql = sql;
    }

    private record Ids(long first, long second) implements Comparable<Ids> {

        @Override
        public int compareTo(Ids other) {
            return first == other.first ? Long.compare(second, other.second) : Long.compare(first, other.first);
        }
    }

    /** Pairs of normal members whom the caller reaches, at most {@link DuplicatePair#MOST}. */
    @Transactional(readOnly = true)
    public List<DuplicatePair> find(Caller caller) {
        var pairs = new TreeMap<Ids, List<DuplicatePair.Reason>>();
        for (var reason : DuplicatePair.Reason.values()) {
            pairs(caller, SHARED.get(reason)).forEach(ids -> pairs.computeIfAbsent(ids, _ -> new ArrayList<>())
                    .add(reason));
        }
        var shown = pairs.entrySet().stream().limit(DuplicatePair.MOST).toList();
        var ids = shown.stream().flatMap(pair -> Stream.of(pair.getKey().first(),
                pair.getKey().second())).distinct().toList();
        var members = members(ids);
        return shown.stream().map(pair -> new DuplicatePair(members.get(pair.getKey().first()),
                members.get(pair.getKey().second()), pair.getValue())).toList();
    }

    private List<Ids> pairs(Caller caller, String[] shared) {
        var own = MemberSight.storeOf(caller);
        var same = Arrays.stream(shared[0].split(", ")).map(column -> "b.%1$s = a.%1$s".formatted(column))
                .collect(Collectors.joining(" and "));
        var mine = own.isEmpty() ? "" : " and #.store_id = :own";
        var statement = sql.sql("""
                select a.id as first_id, b.id as second_id
                from (select %1$s from member d where d.merchant_id = :merchant and d.status = 'NORMAL' and %2$s
                        group by %1$s having count(*) > 1) shared
                  join member a on a.merchant_id = :merchant and %3$s
                  join member b on b.merchant_id = :merchant and %4$s and b.id > a.id
                where a.status = 'NORMAL' and b.status = 'NORMAL' %5$s %6$s
                order by a.id, b.id fetch first %7$d rows only""".formatted(shared[0], shared[1].replace("#", "d"),
                same.replace("b.", "shared."), same, mine.replace("#", "a"), mine.replace("#", "b"),
                DuplicatePair.MOST));
        return own.map(store -> statement.param("own", store)).orElse(statement)
                .query((row, _) -> new Ids(row.getLong("first_id"), row.getLong("second_id"))).list();
    }

    private Map<Long, DuplicatePair.One> members(List<Long> ids) {
        var found = new HashMap<Long, DuplicatePair.One>();
        if (!ids.isEmpty()) {
            sql.sql("""
                    select m.id, m.number, m.name, m.phone, m.joined_on, s.name as store_name, l.code,
                        l.name as level_name, l.rank, l.discount_percent, l.points_percent
                    from member m join member_level l on l.id = m.level_id join store s on s.id = m.store_id
                    where m.merchant_id = :merchant and m.id in (:ids)""").param("ids", ids)
                    .query((row, _) -> one(row)).list().forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    private static DuplicatePair.One one(ResultSet row) throws SQLException {
        return new DuplicatePair.One(row.getLong("id"), row.getString("number"), row.getString("name"),
                Masked.phone(row.getString("phone")),
                new LevelView(row.getString("code"), row.getString("level_name"), row.getInt("rank"),
                        row.getInt("discount_percent"), row.getInt("points_percent")),
                row.getString("store_name"), row.getObject("joined_on", LocalDate.class));
    }
}
