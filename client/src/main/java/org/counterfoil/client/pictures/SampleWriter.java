package org.counterfoil.client.pictures;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

import org.counterfoil.client.device.writer.CardContent;
import org.counterfoil.client.device.writer.CardWriter;
import org.counterfoil.client.device.writer.WriteOutcome;
import org.counterfoil.client.device.writer.WriteStep;
import org.counterfoil.common.card.CardKind;

/** Plays a writer: of each card that is presented it is said beforehand what becomes of it. */
public final class SampleWriter implements CardWriter {

    private final Queue<WriteOutcome> presented = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private final CardKind kind;
    private Optional<String> lost = Optional.empty();
    private int stops;

    /** @param kind of cards that it writes */
    public SampleWriter(CardKind kind) {
        this.kind = kind;
    }

    /** The next card that is presented. */
    public SampleWriter present(WriteOutcome outcome) {
        presented.add(outcome);
        return this;
    }

    /** So many blank cards, one after another. */
    public SampleWriter blank(int cards) {
        for (int card = 0; card < cards; card++) {
            present(new WriteOutcome.Written(false));
        }
        return this;
    }

    /** What was written and read back, the newest last. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /** What the card that was written last might lose. */
    public Optional<String> lost() {
        return lost;
    }

    /** How often it was to stop. */
    public int stops() {
        return stops;
    }

    @Override
    public CardKind kind() {
        return kind;
    }

    @Override
    public WriteOutcome write(CardContent content, Optional<String> losing, Duration patience,
            Consumer<WriteStep> steps) {
        steps.accept(WriteStep.LOOK);
        var outcome = Optional.ofNullable(presented.poll()).orElseGet(WriteOutcome.NoCard::new);
        if (outcome instanceof WriteOutcome.Written) {
            steps.accept(WriteStep.WRITE);
            steps.accept(WriteStep.VERIFY);
            written.add(content.track());
            lost = losing;
        }
        return outcome;
    }

    @Override
    public void stop() {
        stops++;
    }
}
