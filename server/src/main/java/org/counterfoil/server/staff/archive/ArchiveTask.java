package org.counterfoil.server.staff.archive;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When old lines of the log are moved: once a day, by one node. */
@Configuration(proxyBeanMethods = false)
class ArchiveTask {

    private static final LocalTime AT = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> archiveOperatorLog(LogArchiving archiving) {
        return Tasks.recurring("archive-operator-log", Schedules.daily(AT))
                .execute((_, context) -> archiving.run(context.getSchedulerState()::isShuttingDown));
    }
}
