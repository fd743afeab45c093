package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.counterfoil.client.device.writer.StripeFrames.Answer;
import org.counterfoil.client.device.writer.StripeFrames.Swipe;
import org.counterfoil.common.card.CardKind;

/**
 * Writes stripes. A card is drawn through three times: to see what it carries, to be written, to be read back. A stripe
 * from which nothing of a second track comes is blank: the device tells a blank one from an unreadable one no better.
 */
final class StripeWriter implements CardWriter {

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(250);

    private final StripeLine.Opener opener;
    private final boolean high;
    private volatile boolean stopped;

    /** @param high whether stripes are of high coercivity */
    StripeWriter(StripeLine.Opener opener, boolean high) {
        this.opener = opener;
        this.high = high;
    }

    @Override
    public CardKind kind() {
        return CardKind.MAGNETIC;
    }

    @Override
    public synchronized WriteOutcome write(CardContent content, Optional<String> losing, Duration patience,
            Consumer<WriteStep> steps) {
        stopped = false;
        try (var line = opener.open()) {
            return new Conversation(line, patience, steps).write(content, losing);
        } catch (IOException gone) {
            return new WriteOutcome.Gone(gone.getMessage());
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** One card, from the first time it is drawn through to the last. */
    private final class Conversation {

        private final StripeLine line;
        private final Duration patience;
        private final Consumer<WriteStep> steps;

        Conversation(StripeLine line, Duration patience, Consumer<WriteStep> steps) {
            this.line = line;
            this.patience = patience;
            this.steps = steps;
        }

        WriteOutcome write(CardContent content, Optional<String> losing) throws IOException {
            greet();
            var before = swipe(WriteStep.LOOK);
            if (before.isEmpty()) {
                return new WriteOutcome.NoCard();
            }
            var carried = before.get();
            if (carried.second().equals(content.track())) {
                return new WriteOutcome.Written(true);
            }
            if (!carried.blank() && losing.filter(number(carried)::equals).isEmpty()) {
                return new WriteOutcome.Carries(number(carried));
            }
            return written(content);
        }

        private WriteOutcome written(CardContent content) throws IOException {
            steps.accept(WriteStep.WRITE);
            line.send(StripeFrames.write(content.track()));
            var state = state(patience);
            if (state.isEmpty()) {
                line.send(StripeFrames.RESET);
                return new WriteOutcome.NoCard();
            }
            if (state.getAsInt() != StripeFrames.OK) {
                return new WriteOutcome.Refused("the writer answered " + Integer.toHexString(state.getAsInt()));
            }
            return swipe(WriteStep.VERIFY).<WriteOutcome>map(after -> after.second().equals(content.track())
                    ? new WriteOutcome.Written(false)
                    : new WriteOutcome.Differs(number(after))).orElseGet(WriteOutcome.Unproved::new);
        }

        /** A reset has no answer; a device that does not say it is there is none. */
        private void greet() throws IOException {
            line.send(StripeFrames.RESET);
            demand(StripeFrames.TEST, StripeFrames.ALIVE);
            demand(high ? StripeFrames.HIGH : StripeFrames.LOW, StripeFrames.OK);
        }

        private void demand(byte[] question, int wanted) throws IOException {
            line.send(question);
            var answer = state(ANSWER);
            if (answer.isEmpty() || answer.getAsInt() != wanted) {
                throw new IOException("the writer does not answer as one of its kind does");
            }
        }

        /** What follows the next {@code ESC}. */
        private OptionalInt state(Duration limit) throws IOException {
            var escaped = false;
            for (var left = limit; left.isPositive() && !stopped;) {
                var next = line.read(GLANCE);
                if (next.isEmpty()) {
                    left = left.minus(GLANCE);
                } else if (escaped) {
                    return next;
                } else {
                    escaped = next.getAsInt() == StripeFrames.ESC;
                    left = left.minusMillis(1);
                }
            }
            return OptionalInt.empty();
        }

        private Optional<Swipe> swipe(WriteStep step) throws IOException {
            steps.accept(step);
            line.send(StripeFrames.READ);
            var answer = new Answer();
            for (var left = patience; left.isPositive() && !stopped;) {
                var next = line.read(GLANCE);
                var whole = next.isPresent() ? answer.take(next.getAsInt()) : Optional.<Swipe>empty();
                if (whole.isPresent()) {
                    return whole;
                }
                left = next.isPresent() ? left.minusMillis(1) : left.minus(GLANCE);
            }
            line.send(StripeFrames.RESET);
            return Optional.empty();
        }
    }

    /** What stands before the separator. */
    private static String number(Swipe swipe) {
        return swipe.second().split("=", 2)[0];
    }
}
