package org.counterfoil.server.ledger.job;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.books.HouseBalances;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the ledger's jobs run: each once over all nodes, nightly ones by the server's own time of day. */
@Configuration(proxyBeanMethods = false)
class LedgerJobs {

    private static final LocalTime EXPIRY = LocalTime.of(1, 10);
    private static final LocalTime CLOSE = LocalTime.of(2, 10);

    @Bean
    RecurringTask<Void> expireLotsNightly(Ledger ledger, CallerTransaction transaction, Clock clock,
            BusinessDates dates) {
        var expiry = new ExpireLots(ledger, transaction, clock);
        return Tasks.recurring("expire-lots", Schedules.daily(EXPIRY))
                .execute((_, _) -> dates.today().forEach(expiry::run));
    }

    @Bean
    RecurringTask<Void> releaseReservationsEveryMinute(Ledger ledger, CallerTransaction transaction, Clock clock,
            BusinessDates dates) {
        var release = new ReleaseReservations(ledger, transaction, clock);
        return Tasks.recurring("release-reservations", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((_, _) -> release.run(dates.today()::get));
    }

    @Bean
    RecurringTask<Void> advanceHouseBalancesHourly(HouseBalances balances) {
        return Tasks.recurring("advance-house-balances", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> balances.advance());
    }

    @Bean
    RecurringTask<Void> closeDaysNightly(CallerTransaction transaction, DayClose close, BusinessDates dates) {
        var days = new CloseDays(transaction, close);
        return Tasks.recurring("close-days", Schedules.daily(CLOSE))
                .execute((_, _) -> dates.today().forEach(days::run));
    }
}
