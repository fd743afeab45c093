package org.counterfoil.server.system.jobs;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.counterfoil.server.member.DueErasures;
import org.counterfoil.server.member.LevelProgress;
import org.counterfoil.server.member.LevelReviews;
import org.counterfoil.server.member.MemberFilling;
import org.counterfoil.server.member.MemberStandings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the member feature. */
@Configuration(proxyBeanMethods = false)
class MemberJobs {

    /** Whoever reads a card before that has its member looked at. */
    private static final Duration OFTEN = Duration.ofSeconds(10);

    private static final Duration DAILY = Duration.ofDays(1);

    /** A day begins at another hour for every merchant. */
    private static final Duration HOURLY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> advanceLevels(LevelProgress progress) {
        return Tasks.recurring("advance-levels", Schedules.fixedDelay(OFTEN)).execute((_, _) -> progress.advance());
    }

    @Bean
    RecurringTask<Void> reviewLevelsHourly(LevelReviews reviews) {
        return Tasks.recurring("review-levels", Schedules.fixedDelay(HOURLY)).execute((_, _) -> reviews.run());
    }

    @Bean
    RecurringTask<Void> advanceStandings(MemberStandings standings) {
        return Tasks.recurring("advance-standings", Schedules.fixedDelay(OFTEN)).execute((_, _) -> standings.advance());
    }

    /** The first time at the start. */
    @Bean
    RecurringTask<Void> fillMembersDaily(MemberFilling filling) {
        return Tasks.recurring("fill-members", Schedules.fixedDelay(DAILY)).execute((_, _) -> filling.run());
    }

    @Bean
    RecurringTask<Void> forgetMembersHourly(DueErasures erasures) {
        return Tasks.recurring("forget-members", Schedules.fixedDelay(HOURLY)).execute((_, _) -> erasures.run());
    }
}
