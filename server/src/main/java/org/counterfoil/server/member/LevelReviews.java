package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.member.level.Ladder;
import org.counterfoil.server.member.level.Ladders;
import org.counterfoil.server.member.level.Review;
import org.counterfoil.server.member.level.Rung;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/**
 * Moves members one level down who did not reach within a period what keeps their level, once its grace is over. Judged
 * is who has had the level since before the period began, by the newest period that ended since the rule was set; a
 * piece of them at a time, so that whatever breaks goes on where it was.
 */
@Component
public class LevelReviews {

    private final BusinessDates dates;
    private final LevelProgress progress;
    private final Ladders ladders;
    private final Review review;

    LevelReviews(BusinessDates dates, LevelProgress progress, Ladders ladders, Review review) {
        this.dates = dates;
        this.progress = progress;
        this.ladders = ladders;
        this.review = review;
    }

    /** Judges whom it is time to judge; each period once, however often it is asked. */
    public void run() {
        dates.today().forEach((merchant, today) -> MerchantScope.run(merchant, () -> judge(today)));
    }

    /** From the highest level on down; who falls is at the lower one only since today, and falls no further. */
    private void judge(LocalDate today) {
        var ladder = ladders.current();
        ladder.rungs().reversed().forEach(rung -> due(rung, today)
                .ifPresent(end -> judge(ladder, rung, end, today)));
    }

    private void judge(Ladder ladder, Rung rung, LocalDate end, LocalDate today) {
        ladder.below(rung).filter(_ -> !review.isDone(rung, end)).ifPresent(below -> {
            progress.advance();
            while (review.nextPiece(new Review.Judged(rung, below, end), today)) {
                progress.advance();
            }
        });
    }

    /** The last day of the period that is to be judged; empty where there is none. */
    private static Optional<LocalDate> due(Rung rung, LocalDate today) {
        return rung.upkeep().filter(_ -> !rung.neverDown())
                .flatMap(upkeep -> due(rung, upkeep, today.minusDays(upkeep.graceDays())));
    }

    private static Optional<LocalDate> due(Rung rung, LevelUpkeep upkeep, LocalDate day) {
        var end = upkeep.period().lastEnded(day);
        return rung.keptSince().filter(since -> !end.isBefore(since)).map(_ -> end);
    }
}
