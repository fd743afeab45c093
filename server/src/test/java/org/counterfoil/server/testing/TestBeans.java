package org.counterfoil.server.testing;

import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.marketing.CouponStock;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.staff.Hiring;
import org.springframework.boot.test.context.TestConfiguration;
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
    Lines lines(Environment environment, ServerSettings settings, DataDirectory directory) {
        return new Lines(() -> environment.getRequiredProperty("local.server.port", Integer.class),
                settings.plainHttp(), directory.file("server.fingerprint"));
    }

    @Bean
    Builders builders(Founding founding, Places places, Hiring hiring, Enrolment enrolment, CardStock stock,
            CardLife life, Products products, CouponStock coupons) {
        return new Builders(founding, places, hiring, enrolment, stock, life, products, coupons);
    }

    @Bean
    Houses houses(Builders builders, Lines lines) {
        return new Houses(builders, lines);
    }
}
