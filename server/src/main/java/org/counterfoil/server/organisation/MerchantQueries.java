package org.counterfoil.server.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantFilter;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Reading merchants, for the platform: to everybody else there are none. */
@Component
class MerchantQueries {

    private final KeysetPages pages;
    private final MerchantSql sql;
    private final Clock clock;

    MerchantQueries(KeysetPages pages, MerchantSql sql, Clock clock) {
        this.pages = pages;
        this.sql = sql;
        this.clock = clock;
    }

    PageOf<MerchantRow> list(MerchantFilter filter) {
        var days = days();
        return pages.page(MerchantList.of(filter, days), MerchantList.ORDERS, filter.page(),
                (row, _) -> MerchantList.row(row, days));
    }

    int count(MerchantFilter filter) {
        return pages.count(MerchantList.of(filter, days()));
    }

    /** Refuses: merchant-unknown. */
    MerchantDetails details(String code) {
        var days = days();
        return pages.page(MerchantList.one(code), MerchantList.ORDERS, PageWanted.first(1),
                (row, _) -> MerchantList.details(row, days)).rows().stream().findFirst()
                .orElseThrow(ManagedMerchants::unknown);
    }

    /** The merchant of the scope is among those whose zones are asked, so that there is always one. */
    private MerchantList.Days days() {
        return new MerchantList.Days(sql.sql("""
                select distinct m.time_zone from merchant m
                    join merchant p on p.id = :merchant and (p.platform = true or m.id = p.id)""")
                .query(String.class).list().stream().collect(Collectors.toMap(Function.identity(),
                        zone -> LocalDate.now(clock.withZone(ZoneId.of(zone))))));
    }
}
