package org.counterfoil.client.value;

import java.util.Optional;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

import org.counterfoil.client.shared.ui.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Short tones made on the spot: high for success, low for a refusal. A machine without sound stays silent. */
public final class Tones implements Cues {

    private static final Logger LOG = LoggerFactory.getLogger(Tones.class);
    private static final int RATE = 22_050;
    private static final int LOUD = 40;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 8, 1, true, true);

    private record Tone(int hertz, int millis) {}

    @Override
    public void play(Notice.Tone tone) {
        of(tone).ifPresent(wanted -> Thread.ofVirtual().name("tone").start(() -> sound(wanted)));
    }

    private static Optional<Tone> of(Notice.Tone tone) {
        return switch (tone) {
            case SUCCESS -> Optional.of(new Tone(1_320, 90));
            case WARNING -> Optional.of(new Tone(440, 140));
            case DANGER -> Optional.of(new Tone(220, 260));
            case ACCENT -> Optional.empty();
        };
    }

    private static void sound(Tone tone) {
        try (var line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            var wave = wave(tone);
            line.write(wave, 0, wave.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException silent) {
            LOG.debug("no sound here: {}", silent.getMessage());
        }
    }

    /** A square wave: needs no fractions and cuts through a shop. */
    private static byte[] wave(Tone tone) {
        var wave = new byte[RATE * tone.millis() / 1_000];
        for (int at = 0; at < wave.length; at++) {
            wave[at] = (byte) (at * 2L * tone.hertz() / RATE % 2 == 0 ? LOUD : -LOUD);
        }
        return wave;
    }
}
