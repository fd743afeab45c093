package org.counterfoil.server.testing;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What tests add to the server. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static CountedBarrier countedBarrier() {
        return new CountedBarrier();
    }

    @Bean
    HeldWork heldWork() {
        return new HeldWork();
    }

    @Bean
    LongList longList() {
        return new LongList();
    }

    @Bean
    ImportedNumbers importedNumbers(HeldWork held) {
        return new ImportedNumbers(held);
    }

    @Bean
    Lines lines(Environment environment, ServerSettings settings, DataDirectory directory) {
        return new Lines(() -> environment.getRequiredProperty("local.server.port", Integer.class),
                settings.plainHttp(), directory.file("server.fingerprint"));
    }

    @Bean
    Builders builders(ApplicationContext context) {
        return Builders.in(context);
    }

    @Bean
    Houses houses(Builders builders, Lines lines) {
        return new Houses(builders, lines);
    }
}
