package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class CardTest {

    private final Card card = new Card("88881001", 1, PinMode.NONE, Optional.empty());

    @Test
    void aMoveThatIsForbiddenNamesBothStates() {
        activate();
        var refusal = refused(RefusalCode.CARD_MOVE_FORBIDDEN, this::activate);
        assertThat(refusal.arguments()).containsEntry("from", "ACTIVE").containsEntry("to", "ACTIVE");
    }

    @Test
    void aCardThatWasNotActivatedCannotBeLostReplacedOrCancelled() {
        for (var move : List.of(CardMove.REPORT_LOST, CardMove.REPLACE, CardMove.CANCEL)) {
            refused(RefusalCode.CARD_MOVE_FORBIDDEN, () -> card.move(move));
        }
    }

    @Test
    void aLostCardCanBeFoundAgain() {
        activate();
        card.move(CardMove.REPORT_LOST);
        card.move(CardMove.REPORT_FOUND);
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void onlyACardThatWasNeverActivatedCanBeScrapped() {
        card.move(CardMove.SCRAP);
        assertThat(card.status()).isEqualTo(CardStatus.SCRAPPED);
        refused(RefusalCode.CARD_MOVE_FORBIDDEN, this::activate);
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
