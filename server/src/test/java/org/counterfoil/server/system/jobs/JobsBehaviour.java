package org.counterfoil.server.system.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.staff.ExpiredSessions;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What runs by itself. */
abstract class JobsBehaviour {

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private ExpiredSessions sessions;

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Test
    void theSchedulerHasStartedAndKnowsItsJobs() {
        assertThat(scheduler.getSchedulerState().isStarted()).isTrue();
        assertThat(scheduler.getScheduledExecutions(ScheduledExecutionsFilter.all()))
                .extracting(job -> job.getTaskInstance().getTaskName())
                .contains("remove-expired-sessions");
    }

    @Test
    void sessionsAreRemovedAWeekAfterTheyEndedAndNotBefore() {
        var line = houses.open().cashier();
        sessions.remove();
        line.sessions().current();
        try (var _ = clock.later(Duration.ofDays(8))) {
            assertThat(sessions.remove()).isPositive();
        }
        refused(RefusalCode.SESSION_EXPIRED, () -> line.sessions().current());
    }
}
