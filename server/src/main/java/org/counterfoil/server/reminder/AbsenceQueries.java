package org.counterfoil.server.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport;
import org.counterfoil.common.reminder.AbsenceReport.Figure;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.StoreFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long members have been absent: one look through how they stand, which is a narrow table of its own. Who is
 * cancelled or merged is found by the index of states.
 */
@Component
class AbsenceQueries {

    private static final String FIGURES = """
            select x.store_id, x.period, count(*) as members, sum(x.money) as money
            from (select s.store_id, coalesce(s.money, 0) as money,
                    case when not s.visited then 'NEVER' %s else 'LONGER' end as period
                from member_standing s
                where s.merchant_id = :merchant [store] and not exists (select 1 from member m
                    where m.merchant_id = :merchant and m.status in ('CANCELLED', 'MERGED')
                        and m.id = s.member_id)) x
            group by x.store_id, x.period"""
            .formatted(Arrays.stream(AbsencePeriod.values())
                    .filter(period -> period.last().isPresent())
                    .map(period -> "when s.seen >= :%s then '%s'".formatted(period.name(), period.name()))
                    .collect(Collectors.joining(" ")));

    private final MerchantSql sql;
    private final Places places;

    AbsenceQueries(MerchantSql sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    /** See {@link org.counterfoil.common.reminder.ReminderApi#absence}; at a store that store alone. */
    @Transactional(readOnly = true)
    public AbsenceReport report(Caller caller) {
        var own = MemberSight.storeOf(caller);
        var today = places.businessDate();
        var figures = figures(own, today);
        var stores = own.map(store -> List.of(places.store(store))).orElseGet(places::stores);
        return new AbsenceReport(today, stores.stream().map(store -> line(store, figures)).toList());
    }

    private static AbsenceReport.StoreLine line(StoreFacts store, Map<Long, Map<AbsencePeriod, Figure>> figures) {
        return new AbsenceReport.StoreLine(store.id(), store.code(), store.name(),
                figures.getOrDefault(store.id(), Map.of()));
    }

    private Map<Long, Map<AbsencePeriod, Figure>> figures(Optional<Long> own, LocalDate today) {
        var figures = new HashMap<Long, Map<AbsencePeriod, Figure>>();
        var query = sql.sql(FIGURES.replace("[store]", own.isPresent() ? "and s.store_id = :own" : ""));
        own.ifPresent(store -> query.param("own", store));
        for (var period : AbsencePeriod.values()) {
            period.last().ifPresent(days -> query.param(period.name(), today.minusDays(days)));
        }
        query.query(row -> {
            figures.computeIfAbsent(row.getLong("store_id"), _ -> new EnumMap<>(AbsencePeriod.class)).put(
                    AbsencePeriod.valueOf(row.getString("period")),
                    new Figure(row.getLong("members"), row.getLong("money")));
        });
        return figures;
    }
}
