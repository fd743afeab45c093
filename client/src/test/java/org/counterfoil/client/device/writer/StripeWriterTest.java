package org.counterfoil.client.device.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardKind;
import org.junit.jupiter.api.Test;

class StripeWriterTest {

    private static final CardContent CARD = new CardContent("1873000000000011", "1873000000000011=2912");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PlayedStripes stripes = new PlayedStripes();
    private final List<WriteStep> steps = new ArrayList<>();

    private WriteOutcome write(String... losing) {
        var writer = new StripeWriter(() -> stripes, true);
        assertThat(writer.kind()).isEqualTo(CardKind.MAGNETIC);
        return writer.write(CARD, Stream.of(losing).findFirst(), PATIENCE, steps::add);
    }

    @Test
    void aBlankStripeIsLookedAtWrittenAndReadBack() {
        assertThat(write()).isEqualTo(new WriteOutcome.Written(false));
        assertThat(stripes.stripe()).isEqualTo(CARD.track());
        assertThat(steps).containsExactly(WriteStep.LOOK, WriteStep.WRITE, WriteStep.VERIFY);
        assertThat(stripes.heard()).containsExactly("a", "e", "x", "r", "w", "r", "closed");
    }

    @Test
    void weakStripesAreWrittenWeakly() {
        new StripeWriter(() -> stripes, false).write(CARD, Optional.empty(), PATIENCE, steps::add);
        assertThat(stripes.heard()).contains("y").doesNotContain("x");
    }

    @Test
    void aStripeThatCarriesAnotherNumberIsLeftAloneUnlessItMayBeLost() {
        stripes.with("1873000000000099=2801");
        assertThat(write()).isEqualTo(new WriteOutcome.Carries("1873000000000099"));
        assertThat(stripes.stripe()).isEqualTo("1873000000000099=2801");
        assertThat(stripes.heard()).doesNotContain("w");
        assertThat(write("1873000000000099")).isEqualTo(new WriteOutcome.Written(false));
        assertThat(stripes.stripe()).isEqualTo(CARD.track());
    }

    @Test
    void anotherCardThanTheOneThatMayBeLostIsLeftAlone() {
        stripes.with("1873000000000042=2801");
        assertThat(write("1873000000000099")).isEqualTo(new WriteOutcome.Carries("1873000000000042"));
        assertThat(stripes.heard()).doesNotContain("w");
    }

    @Test
    void aStripeThatCarriesItAlreadyIsNotWrittenAgain() {
        stripes.with(CARD.track());
        assertThat(write()).isEqualTo(new WriteOutcome.Written(true));
        assertThat(stripes.heard()).doesNotContain("w");
    }

    @Test
    void whatIsReadBackOtherwiseIsNotWritten() {
        assertThat(
                new StripeWriter(() -> stripes.forgetful(), true).write(CARD, Optional.empty(), PATIENCE, steps::add))
                .isEqualTo(new WriteOutcome.Differs(""));
        stripes.saying("", "1873000000000099=2801");
        assertThat(write()).isEqualTo(new WriteOutcome.Differs("1873000000000099"));
    }

    @Test
    void aDeviceThatCanNotWriteSaysSo() {
        stripes.refusing('9');
        assertThat(write()).isInstanceOf(WriteOutcome.Refused.class);
        assertThat(stripes.stripe()).isEmpty();
    }

    @Test
    void whereNoCardComesTheDeviceIsSetBack() {
        stripes.with("no card");
        assertThat(write()).isEqualTo(new WriteOutcome.NoCard());
        assertThat(stripes.heard()).endsWith("r", "a", "closed");
    }

    @Test
    void whetherACardIsWrittenThatIsNotDrawnThroughAgainIsNotKnown() {
        stripes.saying("", "no card");
        assertThat(write()).isEqualTo(new WriteOutcome.Unproved());
        assertThat(write()).as("drawn through again").isEqualTo(new WriteOutcome.Written(true));
    }

    @Test
    void aDeviceThatIsNotThereOrKeepsSilentIsGone() {
        assertThat(new StripeWriter(() -> {
            throw new IOException("there is no port COM9");
        }, true).write(CARD, Optional.empty(), PATIENCE, steps::add))
                .isEqualTo(new WriteOutcome.Gone("there is no port COM9"));
        stripes.silent();
        assertThat(write()).isInstanceOf(WriteOutcome.Gone.class);
    }

    @Test
    void oneThatIsStoppedWaitsNoLonger() {
        var writer = new StripeWriter(() -> stripes.with("no card"), true);
        assertThat(writer.write(CARD, Optional.empty(), Duration.ofDays(1), _ -> writer.stop()))
                .isEqualTo(new WriteOutcome.NoCard());
    }
}
