package org.counterfoil.server.system.jobs;

import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.counterfoil.server.reporting.DayFigures;
import org.counterfoil.server.reporting.PastVisits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the reporting feature. */
@Configuration(proxyBeanMethods = false)
class ReportingJobs {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final LocalTime AT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> advanceDayFigures(DayFigures figures) {
        return Tasks.recurring("advance-day-figures", Schedules.fixedDelay(EVERY))
                .execute((_, _) -> figures.advance());
    }

    @Bean
    RecurringTask<Void> removePastVisits(PastVisits visits) {
        return Tasks.recurring("remove-past-visits", Schedules.daily(AT)).execute((_, _) -> visits.remove());
    }
}
