package org.counterfoil.server.shared.job;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes jobs and their files; who exported what stays in the operator log. */
@Component
@AcrossMerchants(because = "it tidies up for all merchants at once")
class ExpiredJobs {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    ExpiredJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns how many were removed. */
    int remove() {
        return jdbc.sql("delete from background_job where ended_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    }
}
