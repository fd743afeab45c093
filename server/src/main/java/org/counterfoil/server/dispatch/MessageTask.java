package org.counterfoil.server.dispatch;

import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the scheduler sends messages: each once over all nodes, and again where a node died over it. */
@Configuration(proxyBeanMethods = false)
class MessageTask {

    static final String NAME = "send-message";

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);
    private static final LocalTime TIDIED = LocalTime.of(3, 45);

    /** A message as the scheduler names it. */
    static String instance(long merchant, long message) {
        return merchant + "/" + message;
    }

    @Bean
    CustomTask<Void> sendMessage(MessageSending sending) {
        return Tasks.custom(NAME, Void.class)
                .onFailure((complete, operations) -> operations.reschedule(complete,
                        complete.getTimeDone().plus(AFTER_A_FAULT)))
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, _) -> {
                    var parts = instance.getId().split("/", 2);
                    return sending.send(Long.parseLong(parts[0]), Long.parseLong(parts[1]))
                            .<CompletionHandler<Void>>map(pause -> (complete, operations) -> operations
                                    .reschedule(complete, complete.getTimeDone().plus(pause)))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    @Bean
    RecurringTask<Void> removeOldMessages(OldMessages messages) {
        return Tasks.recurring("remove-old-messages", Schedules.daily(TIDIED)).execute((_, _) -> messages.remove());
    }
}
