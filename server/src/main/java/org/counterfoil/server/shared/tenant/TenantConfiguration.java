package org.counterfoil.server.shared.tenant;

import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate whose rows it may see. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    @Bean
    HibernatePropertiesCustomizer merchantsApart() {
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new FromScope());
    }

    private static final class FromScope implements CurrentTenantIdentifierResolver<Long> {

        @Override
        public Long resolveCurrentTenantIdentifier() {
            return MerchantScope.current();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
