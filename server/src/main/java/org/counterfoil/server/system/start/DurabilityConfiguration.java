package org.counterfoil.server.system.start;

import org.counterfoil.server.shared.database.Durability;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL's commits are on disk when they return; H2 must be asked. */
@Configuration(proxyBeanMethods = false)
class DurabilityConfiguration {

    @Bean
    Durability durability(ServerSettings settings, JdbcTemplate jdbc) {
        return settings.database().embedded() ? () -> jdbc.execute("checkpoint sync") : () -> {};
    }
}
