package org.counterfoil.server.ledger.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.ledger.InlineLedger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.testing.CountedBarrier;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.OnH2;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On the embedded database a commit waits for the disk before it is answered, and it waits once. */
@OnH2
class OneBarrierIT {

    @Autowired
    private CountedBarrier barrier;
    @Autowired
    private PlatformTransactionManager manager;
    @Autowired
    private InlineLedger inline;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DayClose days;
    @Autowired
    private Houses houses;

    private House house;

    @BeforeEach
    void openAHouse() {
        house = houses.open();
    }

    @Test
    void aPostingWithinATransactionOfEntities() {
        assertThat(waitsOf(() -> new TransactionTemplate(manager).executeWithoutResult(
                _ -> assertThat(inline.post(List.of(note()))).allMatch(PostingOutcome.Posted.class::isInstance))))
                .isEqualTo(1);
    }

    @Test
    void aGateThatIsClosed() {
        assertThat(waitsOf(() -> accounts.setState(AccountKey.card(house.merchant(), 1), AccountState.BLOCKED)))
                .isEqualTo(1);
    }

    @Test
    void aDayThatIsClosed() {
        assertThat(waitsOf(() -> days.close(house.merchant(), house.places().store(), LocalDate.of(2026, 3, 1))))
                .isEqualTo(1);
    }

    @Test
    void whatIsRolledBackWaitsForNothing() {
        assertThat(waitsOf(() -> new TransactionTemplate(manager).executeWithoutResult(status -> {
            inline.post(List.of(note()));
            status.setRollbackOnly();
        }))).isZero();
    }

    private int waitsOf(Runnable work) {
        var before = barrier.joinedHere();
        work.run();
        return barrier.joinedHere() - before;
    }

    private PostingRequest note() {
        var header = new TransactionHeader(house.merchant(), TransactionKind.CARD_OPERATION, house.places().store(), 0,
                0, Optional.empty(), Optional.empty(), Optional.empty(), LocalDate.of(2026, 3, 2), TestClock.START, 0,
                0, 0, "", "", new byte[]{'{', '}'}, Optional.empty());
        return new PostingRequest(UUID.randomUUID(), new byte[0], header, List.of(), Optional.empty());
    }
}
