package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Instant;
import java.util.Optional;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class CardTest {

    private final Card card = new Card("88881001", 1, PinMode.NONE, Optional.empty());

    @Test
    void anActiveCardCannotBeActivatedAgain() {
        activate();
        refused(RefusalCode.CARD_ALREADY_ACTIVE, this::activate);
    }

    @Test
    void aCardThatWasNotActivatedCannotBeLostReplacedOrCancelled() {
        refused(RefusalCode.CARD_NOT_ACTIVATED, card::reportLost);
        refused(RefusalCode.CARD_NOT_ACTIVATED, card::replace);
        refused(RefusalCode.CARD_NOT_ACTIVATED, card::cancel);
    }

    @Test
    void aLostCardCanBeFoundAgain() {
        activate();
        card.reportLost();
        refused(RefusalCode.CARD_LOST, card::reportLost);
        card.reportFound();
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
        refused(RefusalCode.CARD_ALREADY_ACTIVE, card::reportFound);
    }

    @Test
    void aLostCardCanBeReplacedOnce() {
        activate();
        card.reportLost();
        card.replace();
        refused(RefusalCode.CARD_REPLACED, card::reportFound);
        refused(RefusalCode.CARD_REPLACED, card::replace);
        refused(RefusalCode.CARD_REPLACED, card::cancel);
    }

    @Test
    void aCancelledCardStaysCancelled() {
        activate();
        card.cancel();
        refused(RefusalCode.CARD_CANCELLED, this::activate);
        refused(RefusalCode.CARD_CANCELLED, card::reportFound);
        refused(RefusalCode.CARD_CANCELLED, card::scrap);
    }

    @Test
    void onlyACardThatWasNeverActivatedCanBeScrapped() {
        card.scrap();
        assertThat(card.status()).isEqualTo(CardStatus.SCRAPPED);
        refused(RefusalCode.CARD_CANCELLED, this::activate);
    }

    @Test
    void aCardHasAPinExactlyWhenItsModeSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Card("1", 1, PinMode.RANDOM, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Card("1", 1, PinMode.NONE, Optional.of("00")));
    }

    private void activate() {
        card.activate(7, Instant.EPOCH, Optional.empty(), Optional.empty());
    }
}
