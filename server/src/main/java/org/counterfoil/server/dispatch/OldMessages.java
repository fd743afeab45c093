package org.counterfoil.server.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes messages that nobody asks about any more. */
@Component
@AcrossMerchants(because = "it tidies up for all merchants at once")
class OldMessages {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    OldMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns how many. */
    int remove() {
        return jdbc.sql("delete from outgoing_message where created_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    }
}
