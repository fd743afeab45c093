package org.counterfoil.server.system.demo;

import java.time.Clock;

import org.counterfoil.server.ledger.Backdating;
import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.marketing.CouponPrinting;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.value.transaction.TransactionRecords;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the demo together where it is asked for; everywhere else nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "counterfoil.demo", havingValue = "true")
@Import({CastRows.class, Casting.class, ShopPeople.class, ShopFounding.class, DemoData.class, DemoLifecycle.class,
        DemoDisk.class, DemoProgress.class, DemoDatabase.class})
class DemoConfiguration {

    @Bean
    StoryTeller storyTeller(Backdating backdating, TransactionRecords records, CouponPrinting printing,
            PlatformTransactionManager transactions, DayClose closes) {
        return new StoryTeller(backdating, records, printing, new TransactionTemplate(transactions), closes);
    }

    @Bean
    DemoData.World demoWorld(MerchantDirectory merchants, DemoProgress progress,
            PlatformTransactionManager transactions, Clock clock, DemoDisk disk) {
        return new DemoData.World(merchants, progress, new TransactionTemplate(transactions), clock, disk);
    }
}
