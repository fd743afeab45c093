package org.counterfoil.server.system.demo;

import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets H2 use freed room in its file at once while the demo is made: a file of 130 MB instead of 600 MB, and half the
 * time. Otherwise it keeps old pages for 45 seconds, in case a disk lies about what it has written.
 */
@AcrossMerchants(because = "it sets up the database and reads no row")
class DemoDisk {

    private final JdbcTemplate jdbc;
    private final boolean embedded;

    DemoDisk(JdbcTemplate jdbc, ServerSettings settings) {
        this.jdbc = jdbc;
        this.embedded = settings.database().embedded();
    }

    /** Does the work, and sets the usual time again whatever becomes of it. */
    void sparingly(Runnable work) {
        retain(0);
        try {
            work.run();
        } finally {
            retain(45_000);
        }
    }

    private void retain(int milliseconds) {
        if (embedded) {
            jdbc.execute("set retention_time " + milliseconds);
        }
    }
}
