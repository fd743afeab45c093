package org.counterfoil.server.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes sessions, codes and counted tries that mean nothing any more; who signed in when is in the operator log. */
@Component
@AcrossMerchants(because = "it tidies up for all merchants at once")
public class ExpiredSessions {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration CODES_KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final ServerSettings.SignInRules rules;
    private final Clock clock;

    ExpiredSessions(JdbcClient jdbc, ServerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.rules = settings.signIn();
        this.clock = clock;
    }

    /** Returns how many sessions were removed. */
    public int remove() {
        var now = clock.instant();
        jdbc.sql("delete from sign_in_tries where last_try < ?")
                .param(now.minus(rules.lock().multipliedBy(2)).atOffset(ZoneOffset.UTC)).update();
        var yesterday = now.minus(CODES_KEPT).atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from sign_in_code where made_at < ?").param(yesterday).update();
        jdbc.sql("delete from code_demand where last_at < ?").param(yesterday).update();
        return jdbc.sql("delete from staff_session where last_seen_at < ?")
                .param(now.minus(rules.idle()).minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    }
}
