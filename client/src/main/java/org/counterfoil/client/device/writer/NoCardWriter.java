package org.counterfoil.client.device.writer;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.common.card.CardKind;

/** A machine without a writer says so. */
final class NoCardWriter implements CardWriter {

    @Override
    public CardKind kind() {
        return CardKind.VIRTUAL;
    }

    @Override
    public WriteOutcome write(CardContent content, Optional<String> losing, Duration patience,
            Consumer<WriteStep> steps) {
        return new WriteOutcome.NoWriter();
    }

    @Override
    public void stop() {
        // it does not wait
    }
}
