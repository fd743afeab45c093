package org.counterfoil.server.system.jobs;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.counterfoil.server.staff.ExpiredSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the staff feature. */
@Configuration(proxyBeanMethods = false)
class StaffJobs {

    private static final LocalTime AT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> removeExpiredSessions(ExpiredSessions sessions) {
        return Tasks.recurring("remove-expired-sessions", Schedules.daily(AT)).execute((_, _) -> sessions.remove());
    }
}
