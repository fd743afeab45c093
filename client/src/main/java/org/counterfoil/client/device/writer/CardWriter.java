package org.counterfoil.client.device.writer;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.common.card.CardKind;

/**
 * A device that writes onto cards, one at a time. To be used away from the screen's thread: writing waits for a card.
 */
public interface CardWriter {

    /** What kind of cards it writes: IC or magnetic; virtual where there is no writer at all. */
    CardKind kind();

    /**
     * Waits for a card, looks at what it carries, writes, and reads back what it carries then.
     *
     * @param content  what it is to carry
     * @param losing   what it may carry already and lose, as it was told; a card that carries anything else is left as
     *                 it is, and what it carries is told
     * @param patience how long to wait for a card, each time that one is waited for
     * @param steps    told before each step, on the calling thread
     */
    WriteOutcome write(CardContent content, Optional<String> losing, Duration patience, Consumer<WriteStep> steps);

    /** A write that waits for a card ends soon, as if none had come. Called from any thread, also by a step. */
    void stop();
}
