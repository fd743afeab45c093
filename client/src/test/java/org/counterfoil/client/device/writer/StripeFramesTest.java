package org.counterfoil.client.device.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.client.device.writer.StripeFrames.Answer;
import org.counterfoil.client.device.writer.StripeFrames.Swipe;
import org.junit.jupiter.api.Test;

class StripeFramesTest {

    private static Optional<Swipe> read(byte[] bytes) {
        var answer = new Answer();
        var whole = Optional.<Swipe>empty();
        for (var one : bytes) {
            whole = answer.take(one);
        }
        return whole;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @Test
    void theFrameIsTheOneOfTheMakersManualWithoutTheOtherTracks() {
        assertThat(StripeFrames.write("12345")).isEqualTo(bytes("1B77 1B73 1B01 1B02 3132333435 1B03 3F1C"));
    }

    @Test
    void aSwipeIsReadWithAndWithoutTheOtherTracks() {
        assertThat(read(bytes("1B73 1B01 254142433F 1B02 3B31323334353F 1B03 3B393F 3F1C 1B30")))
                .contains(new Swipe("12345", '0'));
        assertThat(read(bytes("1B73 1B01 1B02 3B31323334353F 1B03 3F1C 1B30"))).contains(new Swipe("12345", '0'));
        assertThat(read(bytes("1B73 1B01 1B02 3132333435 3F1C 1B30"))).as("as the manual shows one track alone")
                .contains(new Swipe("12345", '0'));
        assertThat(read(bytes("1B73 1B01 1B02 1B03 3F1C 1B31"))).contains(new Swipe("", '1'));
        assertThat(read(bytes("1B73 1B01 1B2B 1B02 1B2B 1B03 1B2B 3F1C 1B30"))).as("a track of which nothing came")
                .contains(new Swipe("", '0'));
    }

    @Test
    void whatStoodInTheLineBeforeIsLeftOut() {
        assertThat(read(bytes("1B79 1B30 00FF 1B73 1B01 1B02 3B31323334353F 1B03 3F1C 1B30")))
                .contains(new Swipe("12345", '0'));
    }

    @Test
    void noiseIsNeverANumberAndNeverAFault() {
        var random = new Random(4_711);
        for (int round = 0; round < 20_000; round++) {
            var noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            read(noise).ifPresent(swipe -> assertThat(swipe.second()).matches("[0-9:<=>]*"));
        }
    }

    @Test
    void aSwipeWithOneByteSpoiledIsReadOtherwiseOrNotAtAllButNeverBreaks() {
        var whole = bytes("1B73 1B01 1B02 3B31323334353F 1B03 3F1C 1B30");
        var random = new Random(15);
        for (int round = 0; round < 20_000; round++) {
            var spoiled = whole.clone();
            spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
            read(spoiled).ifPresent(swipe -> assertThat(swipe.second()).matches("[0-9:<=>]*"));
        }
    }

    @Test
    void anEndlessAnswerIsNotKept() {
        var answer = new Answer();
        for (int count = 0; count < 100_000; count++) {
            assertThat(answer.take('7')).isEmpty();
        }
    }

    @Test
    void onlyDigitsAndSeparatorsGoOntoACard() {
        for (var bad : new String[]{"", "12A", "12;", "1\u001b2", "12 34"}) {
            assertThatThrownBy(() -> new CardContent(bad, bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new CardContent("12", "13==")).isInstanceOf(IllegalArgumentException.class);
    }
}
