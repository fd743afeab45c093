package org.counterfoil.server.shared.list;

import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan what is asked until the end of the transaction for the very values that it comes with. All else
 * is planned once, whatever its values; but it takes the beginning of a text to find a place in an index by it, and a
 * filter's value to tell how much it leaves. H2 plans so anyway.
 */
@Component
@AcrossMerchants(because = "it reads nothing")
class PlannedAnew {

    private final JdbcClient jdbc;
    private final boolean needed;

    PlannedAnew(JdbcClient jdbc, ServerSettings settings) {
        this.jdbc = jdbc;
        this.needed = !settings.database().embedded();
    }

    void demand() {
        if (needed) {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        }
    }
}
