package org.counterfoil.client.device.scan;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known of the readers that type at a desk; models differ here and nowhere else.
 *
 * @param gap     keys that follow each other faster are no person's
 * @param minimum the fewest characters of a scan; a shorter burst is typing
 * @param chip    set where a 125 kHz reader stands at the desk
 */
public record ReaderProfile(Duration gap, int minimum, Optional<Chip> chip) {

    private static final Duration USUAL_GAP = Duration.ofMillis(35);
    private static final int USUAL_MINIMUM = 6;

    public ReaderProfile {
        if (gap.isNegative() || gap.isZero() || minimum < 1) {
            throw new IllegalArgumentException("A reader's gap and minimum are positive");
        }
    }

    /** Barcodes and stripes, as nearly every model types them. */
    public static ReaderProfile usual() {
        return new ReaderProfile(USUAL_GAP, USUAL_MINIMUM, Optional.empty());
    }

    /** The same desk with a 125 kHz reader. */
    public ReaderProfile withChip(ChipFormat printed, ChipFormat stored) {
        return new ReaderProfile(gap, minimum, Optional.of(new Chip(printed, stored)));
    }

    /** What a burst means. */
    Scan read(String burst) {
        var text = burst.strip();
        if (text.startsWith("%") || text.startsWith(";")) {
            return Stripe.secondTrack(text).map(Scan::card).orElse(new Scan("", ScanKind.UNREADABLE));
        }
        if (chip.isPresent()) {
            var number = chip.get().number(text);
            if (number.isPresent()) {
                return Scan.card(number.get());
            }
        }
        return text.isEmpty() ? new Scan("", ScanKind.UNREADABLE) : Scan.of(text);
    }
}
