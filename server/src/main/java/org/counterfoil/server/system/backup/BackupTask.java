package org.counterfoil.server.system.backup;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.DisabledSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the scheduler makes backups: one at a time over all nodes, and anew where a node died or was stopped. */
@Configuration(proxyBeanMethods = false)
class BackupTask {

    static final String NAME = "make-backup";
    /** The one instance that there is. */
    static final String ONE = "backup";

    private static final Duration NEXT_LOOK = Duration.ofSeconds(5);

    @Bean
    CustomTask<Void> makeBackup(BackupWork work) {
        return Tasks.custom(NAME, Void.class)
                .onFailure((complete, operations) -> operations.reschedule(complete,
                        complete.getTimeDone().plus(NEXT_LOOK)))
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((_, context) -> work.run(context.getSchedulerState()::isShuttingDown)
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : (complete, operations) -> operations.reschedule(complete,
                                complete.getTimeDone().plus(NEXT_LOOK)));
    }

    /** Whoever asks for backups needs the scheduler, which needs its tasks first. */
    @Bean
    RecurringTask<Void> dailyBackup(ObjectProvider<Backups> backups, BackupSettings settings) {
        Schedule daily = settings.daily().<Schedule>map(Schedules::daily).orElseGet(DisabledSchedule::new);
        return Tasks.recurring("daily-backup", daily).execute((_, _) -> backups.getObject().askDaily());
    }
}
