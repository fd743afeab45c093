package org.counterfoil.server.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.reporting.DayTotals;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures of a first page out of the sums of days. */
@Component
class HomeQueries {

    private static final int WEEK = 7;
    private static final int RANKED = 5;

    private static final String SUMS = """
            select d.business_date, d.kind, d.reversed, d.tender, sum(d.transactions) as transactions,
                sum(d.net) as net, sum(d.points) as points
            from day_figure d
            where d.merchant_id = :merchant and d.business_date >= :from and d.business_date <= :to[store]
            group by d.business_date, d.kind, d.reversed, d.tender""";
    private static final String JOINED = """
            select m.joined_on as business_date, count(*) as members from member m
            where m.merchant_id = :merchant and m.joined_on >= :from and m.joined_on <= :to[store]
            group by m.joined_on""";
    private static final String CAME = """
            select d.business_date, count(distinct d.member_id) as members from day_member d
            where d.merchant_id = :merchant and d.business_date in (:days) and d.visits > 0[store]
            group by d.business_date""";
    private static final String RANKING = """
            select m.number, m.name, s.spent
            from (select d.member_id, sum(d.spent) as spent from day_member d
                where d.merchant_id = :merchant and d.business_date = :day[store]
                group by d.member_id having sum(d.spent) > 0 order by spent desc, d.member_id limit :ranked) s
            join member m on m.id = s.member_id
            order by s.spent desc, m.number""";
    private static final String LIABILITY = """
            select coalesce(sum(d.principal), 0) as principal, coalesce(sum(d.bonus), 0) as bonus,
                coalesce(sum(case when d.business_date <= :compared then d.principal + d.bonus end), 0) as before_it
            from day_liability d where d.merchant_id = :merchant""";

    private final MerchantSql sql;
    private final Places places;
    private final Clock clock;

    HomeQueries(MerchantSql sql, Places places, Clock clock) {
        this.sql = sql;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HomeFigures figures(Caller caller) {
        var sight = Sight.of(caller);
        var today = places.businessDate();
        var from = today.minusDays(HomeFigures.DAYS - 1L + WEEK);
        var sums = sums(sight, from, today);
        var joined = counted(sight.sql(sql, JOINED, "m.store_id").param("from", from).param("to", today));
        var came = counted(sight.sql(sql, CAME, "d.store_id").param("days", List.of(today, today.minusWeeks(1))));
        var days = new ArrayList<DayTotals>();
        for (var date = from; !date.isAfter(today); date = date.plusDays(1)) {
            days.add(sums.getOrDefault(date, DaySum.NONE).totals(date, joined.getOrDefault(date, 0L),
                    came.getOrDefault(date, 0L)));
        }
        return new HomeFigures(clock.instant(), days.subList(days.size() - HomeFigures.DAYS, days.size()),
                days.subList(days.size() - HomeFigures.DAYS - WEEK, days.size() - WEEK),
                tenders(sums.getOrDefault(today, DaySum.NONE)), ranking(sight, today),
                Optional.of(sight).filter(all -> all.store().isEmpty()).map(_ -> liability(today.minusWeeks(1))));
    }

    private Map<LocalDate, DaySum> sums(Sight sight, LocalDate from, LocalDate to) {
        var sums = new TreeMap<LocalDate, DaySum>();
        sight.sql(sql, SUMS, "d.store_id").param("from", from).param("to", to)
                .query(row -> {
                    sums.merge(row.getObject("business_date", LocalDate.class), DaySum.of(row), DaySum::plus);
                });
        return sums;
    }

    private static Map<LocalDate, Long> counted(JdbcClient.StatementSpec query) {
        var counts = new HashMap<LocalDate, Long>();
        query.query(row -> {
            counts.put(row.getObject("business_date", LocalDate.class), row.getLong("members"));
        });
        return counts;
    }

    private static List<HomeFigures.TenderTaking> tenders(DaySum today) {
        return today.tenders().entrySet().stream().filter(tender -> tender.getValue() != 0)
                .map(tender -> new HomeFigures.TenderTaking(tender.getKey(), tender.getValue()))
                .sorted(Comparator.comparingLong(HomeFigures.TenderTaking::amount).reversed()
                        .thenComparing(HomeFigures.TenderTaking::tender))
                .toList();
    }

    private List<HomeFigures.MemberRank> ranking(Sight sight, LocalDate day) {
        return sight.sql(sql, RANKING, "d.store_id").param("day", day).param("ranked", RANKED)
                .query((row, _) -> new HomeFigures.MemberRank(row.getString("number"), row.getString("name"),
                        row.getLong("spent")))
                .list();
    }

    private HomeFigures.Liability liability(LocalDate compared) {
        return sql.sql(LIABILITY).param("compared", compared)
                .query((row, _) -> new HomeFigures.Liability(row.getLong("principal"), row.getLong("bonus"),
                        row.getLong("before_it")))
                .single();
    }
}
