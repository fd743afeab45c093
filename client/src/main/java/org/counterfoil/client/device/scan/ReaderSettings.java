package org.counterfoil.client.device.scan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.device.DeviceLine;

/**
 * Reads from its line of settings how the readers of this desk type:
 *
 * <pre>
 * kind    = wedge | em4100
 * digits  = hex | 8H10D | 6H8D | 2H4H | 4H4H   (em4100: what the reader types)
 * number  = the same words                     (em4100: how card numbers are written; as it types)
 * gap     = 35                                 (milliseconds between keys that no person keeps to)
 * minimum = 6                                  (characters; a shorter burst is typing)
 * </pre>
 */
public final class ReaderSettings {

    private static final int MAX_GAP = 500;
    private static final int MAX_MINIMUM = 30;

    private ReaderSettings() {}

    /**
     * The profile that a line describes; an empty one, the usual readers.
     *
     * @throws org.counterfoil.client.device.DeviceSettingException with one sentence on what can't be used
     */
    public static ReaderProfile read(String line) {
        var settings = DeviceLine.of("reader", line, List.of("kind", "digits", "number", "gap", "minimum"));
        var usual = ReaderProfile.usual();
        var gap = settings.number("gap", (int) usual.gap().toMillis(), MAX_GAP);
        var minimum = settings.number("minimum", usual.minimum(), MAX_MINIMUM);
        var chip = settings.oneOf("kind", "wedge", "em4100").equals("em4100")
                ? Optional.of(chip(settings))
                : Optional.<Chip>empty();
        return new ReaderProfile(Duration.ofMillis(gap), minimum, chip);
    }

    private static Chip chip(DeviceLine settings) {
        settings.needed("digits", "what the reader types: hex or 8H10D or 6H8D or 2H4H or 4H4H");
        var digits = settings.choice("digits", ChipFormat.HEX, ChipFormat::word);
        var number = settings.choice("number", digits, ChipFormat::word);
        if (!number.canComeFrom(digits)) {
            throw settings.fault("number", number.word(),
                    "one that holds no more of the chip than " + digits.word() + " does");
        }
        return new Chip(digits, number);
    }
}
