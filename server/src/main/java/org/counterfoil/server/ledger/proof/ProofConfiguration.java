package org.counterfoil.server.ledger.proof;

import java.time.Clock;
import java.time.LocalTime;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The proofs within the server: on demand, and every night on one node. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    private static final LocalTime QUIET = LocalTime.of(3, 40);

    @Bean
    LedgerProofs ledgerProofs(DataSource dataSource, Clock clock) {
        return new LedgerProofs(dataSource, clock);
    }

    @Bean
    RecurringTask<Void> nightlyLedgerProofs(LedgerProofs proofs, Clock clock) {
        var nightly = new NightlyProofs(proofs);
        return Tasks.recurring("ledger-proofs", Schedules.daily(clock.getZone(), QUIET))
                .execute((task, context) -> nightly.run());
    }
}
