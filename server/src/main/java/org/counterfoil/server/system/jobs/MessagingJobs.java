package org.counterfoil.server.system.jobs;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.counterfoil.server.messaging.LicenceNotices;
import org.counterfoil.server.messaging.VersionNotices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the messaging feature. */
@Configuration(proxyBeanMethods = false)
class MessagingJobs {

    /** A day begins at another hour for every merchant. */
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> remindOfLicencesHourly(LicenceNotices notices) {
        return Tasks.recurring("remind-of-licences", Schedules.fixedDelay(EVERY)).execute((_, _) -> notices.run());
    }

    @Bean
    RecurringTask<Void> tellOfNewerClientsHourly(VersionNotices notices) {
        return Tasks.recurring("tell-of-newer-clients", Schedules.fixedDelay(EVERY))
                .execute((_, _) -> notices.run());
    }
}
