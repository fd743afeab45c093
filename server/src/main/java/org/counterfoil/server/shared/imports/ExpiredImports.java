package org.counterfoil.server.shared.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes files that nobody carried out, and rows that are too old to be undone; that they came stays known. */
@Component
@AcrossMerchants(because = "it tidies up for all merchants at once")
class ExpiredImports {

    private static final Duration WAITING = Duration.ofDays(7);
    private static final Duration UNDOABLE = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    ExpiredImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns how many were removed, or their rows. */
    int remove() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("delete from list_import where carried_out_at is null and created_at < ?")
                .param(now.minus(WAITING)).update()
                + jdbc.sql("""
                        delete from list_import_part where import_id in (
                            select id from list_import where claimed_digest is not null and created_at < ?)""")
                        .param(now.minus(UNDOABLE)).update();
    }
}
