package org.counterfoil.server.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every merchant's business date, each in its own time zone. */
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
        jdbc.sql("select id, time_zone from merchant").query(row -> {
            var zone = ZoneId.of(row.getString("time_zone"));
            dates.put(row.getLong("id"), LocalDate.now(clock.withZone(zone)));
        });
        return dates;
    }
}
