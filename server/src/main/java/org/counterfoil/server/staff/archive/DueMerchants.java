package org.counterfoil.server.staff.archive;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose log is kept how long. */
@Component
@AcrossMerchants(because = "the job works for every merchant, each in its own scope")
class DueMerchants {

    private final JdbcClient jdbc;
    private final Clock clock;

    DueMerchants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param keptFrom the first month whose lines stay in the log */
    record Due(long merchant, String code, ZoneId zone, YearMonth keptFrom) {}

    List<Due> all() {
        return jdbc.sql("""
                select m.id, m.code, m.time_zone, coalesce(p.chosen, '') as parameters
                from merchant m left join parameter_set p on p.merchant_id = m.id order by m.id""")
                .query((row, _) -> due(row.getLong("id"), row.getString("code"),
                        ZoneId.of(row.getString("time_zone")), ParameterValues.parse(row.getString("parameters"))))
                .list();
    }

    private Due due(long merchant, String code, ZoneId zone, ParameterValues parameters) {
        return new Due(merchant, code, zone, YearMonth.from(clock.instant().atZone(zone))
                .minusMonths(parameters.number(Parameter.LOG_MONTHS)));
    }
}
