package org.counterfoil.client.device.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardKind;
import org.junit.jupiter.api.Test;

class ChipWriterTest {

    private static final CardContent CARD = new CardContent("1873000000000011", "1873000000000011");
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final byte[] BLANK = new byte[16];

    private final PlayedChips chips = new PlayedChips();
    private final List<WriteStep> steps = new ArrayList<>();
    private final ChipWriter writer = new ChipWriter(chips, new WriterProfile.Chip("", "FFFFFFFFFFFF", false, 4,
            BlockForm.ASCII));

    private WriteOutcome write(String... losing) {
        return writer.write(CARD, Stream.of(losing).findFirst(), PATIENCE, steps::add);
    }

    private static byte[] ascii(String text) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 16);
    }

    @Test
    void aBlankChipIsWrittenAndReadBack() {
        chips.lay("04A2B3C4", BLANK);
        assertThat(writer.kind()).isEqualTo(CardKind.IC);
        assertThat(write()).isEqualTo(new WriteOutcome.Written(false));
        assertThat(chips.block("04A2B3C4")).isEqualTo(ascii("1873000000000011"));
        assertThat(steps).containsExactly(WriteStep.LOOK, WriteStep.WRITE, WriteStep.VERIFY);
        assertThat(chips.heard()).containsSubsequence("FFCA000000", "FF82000006FFFFFFFFFFFF",
                "FF8600000501000460" + "00",
                "FFB0000410", "FFD6000410" + "31383733303030303030303030303131", "closed", "FFCA000000", "FFB0000410",
                "closed");
    }

    @Test
    void theOneThatWasWrittenHasToBeTakenAwayBeforeTheNextIsLookedAt() {
        chips.lay("04A2B3C4", BLANK);
        write();
        var next = new CardContent("1873000000000012", "1873000000000012");
        assertThat(writer.write(next, Optional.empty(), PATIENCE, steps::add)).isEqualTo(new WriteOutcome.NoCard());
        chips.lay("04A2B3C5", BLANK.clone());
        assertThat(writer.write(next, Optional.empty(), PATIENCE, steps::add))
                .isEqualTo(new WriteOutcome.Written(false));
    }

    @Test
    void aChipThatCarriesSomethingIsLeftAloneUnlessItMayBeLost() {
        chips.lay("04A2B3C4", ascii("1873000000000099"));
        assertThat(write()).isEqualTo(new WriteOutcome.Carries("1873000000000099"));
        assertThat(chips.block("04A2B3C4")).isEqualTo(ascii("1873000000000099"));
        assertThat(write("1873000000000099")).isEqualTo(new WriteOutcome.Written(false));
    }

    @Test
    void anotherChipThanTheOneThatMayBeLostIsLeftAlone() {
        chips.lay("04A2B3C4", ascii("1873000000000042"));
        assertThat(write("1873000000000099")).isEqualTo(new WriteOutcome.Carries("1873000000000042"));
        assertThat(chips.block("04A2B3C4")).isEqualTo(ascii("1873000000000042"));
    }

    @Test
    void whoStopsWhileItIsWrittenStillGetsToKnowWhatItCarries() {
        chips.lay("04A2B3C4", BLANK);
        assertThat(writer.write(CARD, Optional.empty(), PATIENCE, step -> {
            if (step == WriteStep.WRITE) {
                writer.stop();
            }
        })).isEqualTo(new WriteOutcome.Written(false));
    }

    @Test
    void aChipThatIsBeingTakenAwayIsNoFault() {
        chips.lay("04A2B3C4", BLANK);
        write();
        chips.missing(1);
        chips.lay("04A2B3C5", BLANK.clone());
        assertThat(write()).isEqualTo(new WriteOutcome.Written(false));
        chips.missing(2);
        assertThat(write()).as("one that keeps silent").isInstanceOf(WriteOutcome.Refused.class);
    }

    @Test
    void whatIsNoNumberIsToldAsItStands() {
        chips.lay("04A2B3C4", ascii("HOTEL 12"));
        assertThat(write()).isEqualTo(new WriteOutcome.Carries("484F54454C2031320000000000000000"));
    }

    @Test
    void aChipThatCarriesItAlreadyIsNotWrittenAgain() {
        chips.lay("04A2B3C4", ascii("1873000000000011"));
        assertThat(write()).isEqualTo(new WriteOutcome.Written(true));
        assertThat(chips.heard()).noneMatch(command -> command.startsWith("FFD6"));
    }

    @Test
    void anotherChipOrAnotherContentIsNotWritten() {
        chips.lay("04A2B3C4", BLANK).swap("04A2B3C9");
        assertThat(write()).isEqualTo(new WriteOutcome.OtherCard());
        chips.lay("04A2B3D0", BLANK.clone()).swap("04A2B3D0").forgetful();
        assertThat(write()).isInstanceOf(WriteOutcome.Differs.class);
    }

    @Test
    void aChipOfAnotherKeyAReaderThatIsGoneAndNoChipAtAllAreToldApart() {
        assertThat(write()).isEqualTo(new WriteOutcome.NoCard());
        chips.lay("04A2B3C4", BLANK).lockedBy("A0A1A2A3A4A5");
        assertThat(write()).isInstanceOf(WriteOutcome.Refused.class);
        assertThat(write().toString()).doesNotContain("FFFFFFFFFFFF");
        chips.unplugged();
        assertThat(write()).isEqualTo(new WriteOutcome.Gone("there is no reader"));
    }

    @Test
    void aNumberThatDoesNotFitIsRefusedBeforeAnyCardIsTouched() {
        chips.lay("04A2B3C4", BLANK);
        assertThat(writer.write(new CardContent("12345678901234567", "12345678901234567"), Optional.empty(), PATIENCE,
                steps::add))
                .isInstanceOf(WriteOutcome.Refused.class);
        assertThat(chips.heard()).isEmpty();
    }

    @Test
    void whateverAChipAnswersNothingBreaks() {
        var random = new Random(4_711);
        chips.lay("04A2B3C4", BLANK);
        for (int round = 0; round < 5_000; round++) {
            var noise = new byte[random.nextInt(20)];
            random.nextBytes(noise);
            if (noise.length > 1 && random.nextBoolean()) {
                noise[noise.length - 2] = (byte) 0x90;
                noise[noise.length - 1] = 0;
            }
            assertThat(new ChipWriter(chips.answering(noise), new WriterProfile.Chip("", "FFFFFFFFFFFF", true, 5,
                    BlockForm.BCD)).write(CARD, Optional.of("1"), PATIENCE, steps::add))
                    .isNotInstanceOf(WriteOutcome.Written.class);
        }
    }

    @Test
    void formsOfABlockReadWhatTheyWrite() {
        for (var form : BlockForm.values()) {
            for (var number : new String[]{"1", "12345678", "1873000000000011"}) {
                assertThat(form.read(form.block(number).orElseThrow())).as(form.name()).isEqualTo(number);
            }
        }
        assertThat(BlockForm.BCD.read(BlockForm.BCD.block("1234567890123456789").orElseThrow()))
                .isEqualTo("1234567890123456789");
        assertThat(BlockForm.BCD.block("1".repeat(33))).isEmpty();
        assertThat(BlockForm.blank(new byte[16])).isTrue();
        var ones = new byte[16];
        Arrays.fill(ones, (byte) 0xFF);
        assertThat(BlockForm.blank(ones)).isTrue();
        assertThat(BlockForm.blank(ascii("1"))).isFalse();
    }
}
