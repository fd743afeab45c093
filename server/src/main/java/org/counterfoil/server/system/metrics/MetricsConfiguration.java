package org.counterfoil.server.system.metrics;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is not worth its price is not measured. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    /**
     * Calls that are still running are kept in order of their start, by every call anew. How many there are and how
     * long they take is told by {@code http.server.requests} and by the connections in use.
     */
    @Bean
    MeterFilter withoutCallsThatAreStillRunning() {
        return MeterFilter.denyNameStartsWith("http.server.requests.active");
    }
}
