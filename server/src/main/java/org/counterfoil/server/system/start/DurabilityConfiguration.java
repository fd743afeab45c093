package org.counterfoil.server.system.start;

import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.shared.database.Durability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every answered commit, of entities too, passes the ledger's barrier: one wait to the disk serves all who wait. */
@Configuration(proxyBeanMethods = false)
class DurabilityConfiguration {

    @Bean
    Durability durability(DurabilityBarrier barrier) {
        return barrier::join;
    }
}
