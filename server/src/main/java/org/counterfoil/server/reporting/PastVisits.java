package org.counterfoil.server.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came on days that no first page looks at any more. */
@Component
@AcrossMerchants(because = "a day is over for every merchant alike")
public class PastVisits {

    private static final int KEPT_DAYS = 40;

    private final JdbcClient jdbc;
    private final Clock clock;

    PastVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Removes what is older than 40 days; returns how many lines that was. */
    @Transactional
    public int remove() {
        return jdbc.sql("delete from day_member where business_date < :first")
                .param("first", LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(KEPT_DAYS)).update();
    }
}
