package org.counterfoil.server.shared.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the scheduler runs jobs: once over all nodes, and anew where a node died or was stopped. */
@Configuration(proxyBeanMethods = false)
class JobTask {

    static final String NAME = "background-job";

    private static final Duration NEXT_LOOK = Duration.ofSeconds(5);
    private static final LocalTime TIDIED = LocalTime.of(3, 40);

    /** A job as the scheduler names it. */
    static String instance(long merchant, UUID job) {
        return merchant + "/" + job;
    }

    @Bean
    CustomTask<Void> backgroundJob(JobRunner runner) {
        return Tasks.custom(NAME, Void.class)
                .onFailure((complete, operations) -> operations.reschedule(complete,
                        complete.getTimeDone().plus(NEXT_LOOK)))
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, context) -> {
                    var parts = instance.getId().split("/", 2);
                    return runner.run(Long.parseLong(parts[0]), UUID.fromString(parts[1]),
                            context.getSchedulerState()::isShuttingDown)
                                    ? new CompletionHandler.OnCompleteRemove<>()
                                    : (complete, operations) -> operations.reschedule(complete,
                                            complete.getTimeDone().plus(NEXT_LOOK));
                });
    }

    @Bean
    RecurringTask<Void> removeExpiredJobs(ExpiredJobs jobs) {
        return Tasks.recurring("remove-expired-jobs", Schedules.daily(TIDIED)).execute((_, _) -> jobs.remove());
    }
}
