package org.counterfoil.client.card.writing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.card.writing.WritingViewModel.Chosen;
import org.counterfoil.client.device.writer.CardContent;
import org.counterfoil.client.device.writer.CardWriter;
import org.counterfoil.client.device.writer.WriteOutcome;
import org.counterfoil.client.device.writer.WriteStep;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardToWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One card after another: taken from the server, written, read back, told to the server. A card is taken again each
 * time that none came to the writer, so that nobody else gets it as long as somebody sits here. To be used on the
 * screen's thread.
 */
final class WritingRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WritingRun.class);

    /** Three times this, and the server's answers, is less than a card stays in these hands. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BREATH = Duration.ofMillis(200);

    private final UiExecutor executor;
    private final CardsInHand hands;
    private final CardWriter writer;
    private final Chosen chosen;
    private final ReadOnlyObjectWrapper<Writing> seen;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private Optional<Runnable> wish = Optional.empty();
    private String position = "";
    private String before = "";
    private int course;
    private boolean atWriter;
    private boolean telling;
    private boolean resting;
    private boolean closed;
    private volatile boolean stopping;

    WritingRun(UiExecutor executor, CardsInHand hands, CardWriter writer, Chosen chosen) {
        this.executor = executor;
        this.hands = hands;
        this.writer = writer;
        this.chosen = chosen;
        this.seen = new ReadOnlyObjectWrapper<>(Writing.begun(chosen.progress()));
    }

    ReadOnlyObjectProperty<Writing> seen() {
        return seen.getReadOnlyProperty();
    }

    /** What the server has to say. */
    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether another card than the one in hand can be asked for: not while something is written or told. */
    boolean mayTurn() {
        return switch (seen.get().phase()) {
            case ASKING, WRITE, VERIFY, UNTOLD, NOT_KEPT -> false;
            default -> true;
        };
    }

    /** Begins with the first card that there is. */
    void begin() {
        position = "";
        next();
    }

    /** What was skipped comes again only when one begins from the first card. */
    private void next() {
        if (resting) {
            show(seen.get().without().at(Phase.RESTED));
            return;
        }
        show(seen.get().at(Phase.ASKING));
        var mine = ++course;
        hands.take(chosen.cards(), position, outcome -> {
            if (closed && outcome instanceof Outcome.Done(var late)) {
                late.card().ifPresent(hands::letGo);
            }
            answered(mine, outcome, answer -> {
                show(seen.get().with(answer.card(), answer.progress()));
                answer.card().ifPresent(card -> {
                    before = position;
                    position = card.number();
                    write(card, Optional.empty());
                });
            });
        });
    }

    /** Once more, where it waits for that: the same card, or what the server was to be told. */
    void again() {
        resting = false;
        var now = seen.get();
        switch (now.phase()) {
            case UNTOLD -> tell();
            case CARRIES, REFUSED, DIFFERS, OTHER_CARD, UNPROVED, GONE, NO_WRITER, WRONG_KIND, TROUBLE ->
                now.card().ifPresentOrElse(card -> holdAnew(card, Optional.empty()), this::next);
            case NOT_KEPT -> {
                show(now.without());
                next();
            }
            case RESTED -> next();
            case NONE_LEFT -> begin();
            case ASKING, LOOK, WRITE, VERIFY -> {
            }
        }
    }

    /** What the card at the writer carries may be lost; what another one carries may not. */
    void overwrite() {
        var now = seen.get();
        if (now.phase() == Phase.CARRIES) {
            now.card().ifPresent(card -> holdAnew(card, Optional.of(now.carried())));
        }
    }

    /** Leaves the card in hand for later. */
    void skip() {
        seen.get().card().filter(_ -> mayTurn()).ifPresent(card -> turn(() -> {
            hands.letGo(card);
            show(seen.get().without());
            next();
        }));
    }

    /** The number that was written last goes onto another card, because that one came out spoiled. */
    void repeat() {
        seen.get().last().filter(_ -> mayTurn()).ifPresent(last -> turn(() -> {
            seen.get().card().ifPresent(this::putBack);
            show(seen.get().without().at(Phase.ASKING));
            hold(last, true, Optional.empty());
        }));
    }

    /** Nobody sees it any more: what is written now is still told; no other card is begun until somebody says so. */
    void rest() {
        resting = true;
        if (atWriter && seen.get().phase() == Phase.LOOK) {
            stop();
        }
    }

    /** Whatever is written at this moment is still told; a card that is not goes back. */
    @Override
    public void close() {
        closed = true;
        if (atWriter) {
            stop();
        } else if (seen.get().phase() == Phase.UNTOLD) {
            tell();
        } else if (!telling) {
            seen.get().card().ifPresent(hands::letGo);
        }
    }

    private void turn(Runnable next) {
        resting = false;
        if (atWriter) {
            wish = Optional.of(next);
            stop();
        } else {
            next.run();
        }
    }

    private void stop() {
        stopping = true;
        writer.stop();
    }

    /** Lets it go so that it is the next one again. */
    private void putBack(CardToWrite card) {
        hands.letGo(card);
        position = before;
    }

    private void holdAnew(CardToWrite card, Optional<String> losing) {
        resting = false;
        show(seen.get().at(Phase.ASKING));
        hold(card.number(), card.written().isPresent(), losing);
    }

    /**
     * @param again  whether it is known to be written already
     * @param losing what the card at the writer may lose
     */
    private void hold(String number, boolean again, Optional<String> losing) {
        var mine = ++course;
        hands.hold(number, outcome -> {
            if (outcome instanceof Outcome.Done(var late) && (closed || mine != course)
                    && (closed || seen.get().card().filter(card -> card.number().equals(number)).isEmpty())) {
                hands.letGo(late);
            }
            if (outcome instanceof Outcome.Refused<CardToWrite> && mine == course && !closed) {
                show(seen.get().without());
            }
            answered(mine, outcome, card -> {
                if (card.written().isPresent() && !again) {
                    hands.letGo(card);
                    show(seen.get().without());
                    next();
                } else {
                    show(seen.get().holding(card));
                    write(card, losing);
                }
            });
        });
    }

    private void write(CardToWrite card, Optional<String> losing) {
        if (resting) {
            putBack(card);
            next();
            return;
        }
        if (writer.kind() != card.kind() && writer.kind() != CardKind.VIRTUAL) {
            show(seen.get().at(Phase.WRONG_KIND));
            return;
        }
        course++;
        wish = Optional.empty();
        stopping = false;
        atWriter = true;
        show(seen.get().at(Phase.LOOK));
        executor.call(() -> writer.write(new CardContent(card.number(), card.track()), losing, PATIENCE, this::step),
                outcome -> {
                    atWriter = false;
                    ended(card, outcome instanceof Outcome.Done<WriteOutcome>(var done)
                            ? done
                            : new WriteOutcome.Gone(outcome.toString()));
                });
    }

    /** On the writer's thread: whoever wanted to stop before it had begun stops now. */
    private void step(WriteStep step) {
        if (stopping) {
            writer.stop();
        }
        executor.onUi(() -> {
            if (atWriter && !closed) {
                show(seen.get().at(Phase.of(step)));
            }
        });
    }

    private void ended(CardToWrite card, WriteOutcome outcome) {
        switch (outcome) {
            case WriteOutcome.Written _ -> tell();
            case WriteOutcome.NoCard _ -> turned(card, () -> later(card));
            case WriteOutcome.Carries(var what) ->
                turned(card, () -> show(seen.get().carrying(Phase.CARRIES, what)));
            case WriteOutcome.Refused(var detail) -> turned(card, () -> trouble(Phase.REFUSED, detail));
            case WriteOutcome.Gone(var detail) -> turned(card, () -> trouble(Phase.GONE, detail));
            case WriteOutcome.NoWriter _ -> turned(card, () -> show(seen.get().at(Phase.NO_WRITER)));
            case WriteOutcome.Differs(var what) -> spoiled(card, seen.get().carrying(Phase.DIFFERS, what));
            case WriteOutcome.OtherCard _ -> spoiled(card, seen.get().at(Phase.OTHER_CARD));
            case WriteOutcome.Unproved _ -> spoiled(card, seen.get().at(Phase.UNPROVED));
        }
    }

    private void trouble(Phase phase, String detail) {
        LOG.warn("card writer: {}", detail);
        show(seen.get().at(phase));
    }

    /** Nothing was written: what was wished meanwhile is done, else what follows. */
    private void turned(CardToWrite card, Runnable otherwise) {
        if (closed) {
            hands.letGo(card);
        } else {
            wish.ifPresentOrElse(Runnable::run, otherwise);
        }
    }

    /** Something was written that is not what it should be: that is looked at before anything else. */
    private void spoiled(CardToWrite card, Writing trouble) {
        if (closed) {
            hands.letGo(card);
        } else {
            show(trouble);
        }
    }

    private void later(CardToWrite card) {
        executor.after(BREATH, () -> {
            if (!closed && !atWriter && seen.get().card().filter(card::equals).isPresent()
                    && seen.get().phase() == Phase.LOOK) {
                hold(card.number(), card.written().isPresent(), Optional.empty());
            }
        });
    }

    private void tell() {
        var card = seen.get().card().orElseThrow();
        telling = true;
        show(seen.get().at(Phase.ASKING));
        hands.written(card, outcome -> {
            telling = false;
            notice.set(Notice.troubleOf(outcome));
            switch (outcome) {
                case Outcome.Done<CardToWrite> _ -> told();
                case Outcome.Refused<CardToWrite> _ -> show(seen.get().at(Phase.NOT_KEPT));
                case Outcome.Gone<CardToWrite> _ -> show(seen.get().at(Phase.UNTOLD));
                case Outcome.Fault<CardToWrite> _ -> show(seen.get().at(Phase.UNTOLD));
            }
        });
    }

    private void told() {
        show(seen.get().written());
        if (!closed) {
            next();
        }
    }

    /** An answer that something else has overtaken is dropped. */
    private <T> void answered(int asked, Outcome<T> outcome, Consumer<T> then) {
        if (asked != course || closed) {
            return;
        }
        notice.set(Notice.troubleOf(outcome));
        if (outcome instanceof Outcome.Done<T>(var answer)) {
            then.accept(answer);
        } else {
            show(seen.get().at(Phase.TROUBLE));
        }
    }

    private void show(Writing now) {
        seen.set(now);
    }
}
