package org.counterfoil.server.shared.database;

import jakarta.persistence.EntityManagerFactory;

import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Every transaction of this server ends on disk. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory, Durability durability,
            ServerSettings settings) {
        return new DurableTransactionManager(factory, durability, settings.database().embedded());
    }
}
