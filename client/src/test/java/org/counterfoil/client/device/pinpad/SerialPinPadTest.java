package org.counterfoil.client.device.pinpad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialPinPadTest {

    private final KeyedPinPad pad = new KeyedPinPad();
    private final List<String> heard = new ArrayList<>();

    private SerialPinPad serial(String port) {
        return new SerialPinPad(new PinPadSettings.Serial(port, 9_600), pad, Runnable::run, () -> heard.add("lost"));
    }

    private void ask() {
        pad.ask(new PinPad.Listener() {
            @Override
            public void digits(int count) {
                heard.add(Integer.toString(count));
            }

            @Override
            public void entered(String pin) {
                heard.add("PIN " + pin);
            }

            @Override
            public void cancelled() {
                heard.add("cancelled");
            }
        });
    }

    @Test
    void digitsThenReturnAreAPinAndAMistakeIsTakenBack() {
        try (var line = serial("none")) {
            ask();
            line.take("12x39\b4\r5".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(heard).containsExactly("0", "1", "2", "3", "4", "3", "4", "PIN 1234");
    }

    @Test
    void escapeMeansThatTheCustomerDoesNotWantTo() {
        try (var line = serial("none")) {
            ask();
            line.take("12\u001b".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(heard).endsWith("cancelled");
    }

    @Test
    void whatIsPressedWhileNobodyAsksIsForgotten() {
        try (var line = serial("none")) {
            line.take("9999\r".getBytes(StandardCharsets.US_ASCII));
            ask();
            line.take("\r".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(heard).containsExactly("0");
    }

    @Test
    void aPortThatIsNotThereDoesNotOpen(@TempDir Path directory) {
        try (var line = serial(directory.resolve("ttyNone").toString())) {
            assertThat(line.open()).isFalse();
        }
        assertThat(heard).isEmpty();
    }
}
