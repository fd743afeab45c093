package org.counterfoil.server.member.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.counterfoil.common.member.LevelForecast;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Finds the members that a rule would move, as their figures stand now. */
@Component
public class Movers {

    /** Where counting stops. */
    public static final int COUNTED = KeysetPages.COUNTED;

    private static final String HELD = """
            (select coalesce(sum(a.balance), 0) from account a
                where a.merchant_id = m.merchant_id and a.owner = m.id and a.kind in (%s))""";

    private final MerchantSql sql;

    Movers(MerchantSql sql) {
        this.sql = sql;
    }

    /** How many, and the first ones. */
    public record Found(int count, List<LevelForecast.Mover> first) {

        public static final Found NOBODY = new Found(0, List.of());

        public Found {
            first = List.copyOf(first);
        }
    }

    /** Members of a level who have met the next one's entry rule. */
    public Found up(Rung from, Rung to, int shown) {
        var condition = switch (to.entry()) {
            case BY_HAND -> "1 = 0 and 0";
            case SINGLE_RECHARGE -> "f.largest";
            case TOTAL_RECHARGED -> "f.recharged - f.base_recharged";
            case TOTAL_POINTS -> "f.points - f.base_points";
            case TOTAL_SPENT -> "f.spent - f.base_spent";
            case MONEY_BALANCE -> HELD.formatted("'PRINCIPAL', 'BONUS'");
            case POINTS_BALANCE -> HELD.formatted("'POINTS'");
        };
        var rows = """
                from member m left join member_figure f on f.member_id = m.id
                where m.merchant_id = :merchant and m.level_id = :level and m.merged_into is null
                    and %s >= :least""".formatted(condition);
        return found(rows, Map.of("level", from.id(), "least", to.threshold()), new Way(from, to, true), shown);
    }

    /** Members who have had a level since before the period that ended on a day, and did not reach what keeps it. */
    public Found down(Rung from, Rung to, LocalDate end, int shown) {
        var upkeep = from.upkeep().orElseThrow();
        var rows = """
                from member m
                where m.merchant_id = :merchant and m.level_id = :level and m.merged_into is null
                    and coalesce(m.level_since, m.joined_on) < :begin
                    and coalesce((select sum(x.%s) from member_month x where x.merchant_id = m.merchant_id
                        and x.member_id = m.id and x.month_begin between :begin and :end), 0) < :least"""
                .formatted(upkeep.measure().name().toLowerCase(Locale.ROOT));
        return found(rows, Map.of("level", from.id(), "least", upkeep.least(), "begin", upkeep.period().first(end),
                "end", end), new Way(from, to, false), shown);
    }

    private record Way(Rung from, Rung to, boolean up) {}

    private Found found(String rows, Map<String, Object> parameters, Way way, int shown) {
        var count = sql.sql("select count(*) from (select 1 as one " + rows + " limit " + COUNTED + ") counted")
                .params(parameters).query(Integer.class).single();
        var first = shown == 0
                ? List.<LevelForecast.Mover>of()
                : sql.sql("select m.number, m.name " + rows + " order by m.id limit " + shown).params(parameters)
                        .query((row, _) -> new LevelForecast.Mover(row.getString("number"), row.getString("name"),
                                way.from().name(), way.to().name(), way.up()))
                        .list();
        return new Found(count, first);
    }
}
