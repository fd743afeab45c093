package org.counterfoil.server.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every merchant's business date, each in its own time zone and from its own hour on. */
@Component
@AcrossMerchants(because = "the ledger's jobs work for every merchant")
class MerchantDates implements BusinessDates {

    private final JdbcClient jdbc;
    private final Clock clock;

    MerchantDates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Long, LocalDate> today() {
        var dates = new HashMap<Long, LocalDate>();
        jdbc.sql("""
                select m.id, m.time_zone, coalesce(p.chosen, '') as parameters
                from merchant m left join parameter_set p on p.merchant_id = m.id""").query(row -> {
            dates.put(row.getLong("id"), BusinessDay.at(clock.instant(), ZoneId.of(row.getString("time_zone")),
                    ParameterValues.parse(row.getString("parameters"))));
        });
        return dates;
    }
}
