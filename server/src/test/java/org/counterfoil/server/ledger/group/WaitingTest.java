package org.counterfoil.server.ledger.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TransactionHeader;
import org.junit.jupiter.api.Test;

/** What a caller is told whose request can't be posted now. */
class WaitingTest {

    private static final TransactionHeader HEADER = new TransactionHeader(1, TransactionKind.SPEND, 11, 21, 31,
            Optional.empty(), Optional.empty(), Optional.empty(), LocalDate.EPOCH, Instant.EPOCH, 1, 100, 100,
            "STORED_VALUE", "", new byte[0], Optional.empty());

    private final Waiting waiting = new Waiting(
            new PostingRequest(new UUID(1, 1), new byte[32], HEADER, List.of(), Optional.empty()));

    @Test
    void whoWasNotLookedAtIsToldThatTheServerIsBusy() {
        waiting.turnAway();
        assertThat(waiting.answer()).isCompletedWithValueMatching(
                outcome -> outcome instanceof PostingOutcome.Refused(var refusal, _)
                        && refusal.code() == RefusalCode.BUSY);
    }

    @Test
    void whoseCommitIsUnknownIsNeverToldThatNothingWasDone() {
        waiting.doubt();
        waiting.turnAway();
        assertThat(waiting.answer()).isCompletedExceptionally();
    }
}
