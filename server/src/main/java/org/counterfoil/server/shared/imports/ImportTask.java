package org.counterfoil.server.shared.imports;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler does for imports. */
@Configuration(proxyBeanMethods = false)
class ImportTask {

    private static final LocalTime TIDIED = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> removeExpiredImports(ExpiredImports imports) {
        return Tasks.recurring("remove-expired-imports", Schedules.daily(TIDIED))
                .execute((_, _) -> imports.remove());
    }
}
