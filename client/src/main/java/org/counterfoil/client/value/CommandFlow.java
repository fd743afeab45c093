package org.counterfoil.client.value;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.ScanKind;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.request.Answer;
import org.counterfoil.client.value.request.CommandType;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;

/**
 * A flow that ends in one command: fill in, confirm, answer. Enter goes on, Esc goes back; a refusal says why and
 * leaves everything as it was; without an answer the same request is sent again.
 */
public abstract class CommandFlow extends DeskModel implements Flow {

    private final ReadOnlyObjectWrapper<FlowStep> step = new ReadOnlyObjectWrapper<>(new FlowStep.Filling());
    private final Printing printing;

    protected CommandFlow(DeskSession session) {
        super(session);
        this.printing = new Printing(session);
    }

    public final ReadOnlyObjectProperty<FlowStep> step() {
        return step.getReadOnlyProperty();
    }

    /** The receipt of what was done. */
    public final Printing printing() {
        return printing;
    }

    /** What was done; empty before. */
    public final Optional<TransactionDetails> done() {
        return step.get() instanceof FlowStep.Done(var transaction) ? Optional.of(transaction) : Optional.empty();
    }

    @Override
    public final void enter() {
        switch (step.get()) {
            case FlowStep.Filling filling -> refusing(this::check);
            case FlowStep.Confirming confirming -> refusing(this::commit);
            case FlowStep.Sending sending -> {
            }
            case FlowStep.Unanswered(var attempt) -> {
                step.set(new FlowStep.Sending());
                session().commands().again(attempt, this::answered);
            }
            case FlowStep.Done done -> again();
        }
    }

    @Override
    public boolean back() {
        if (step.get() instanceof FlowStep.Confirming) {
            edit();
            return true;
        }
        return waits();
    }

    @Override
    public final boolean waits() {
        return step.get() instanceof FlowStep.Sending;
    }

    @Override
    public void scanned(Scan scan) {
        if (scan.kind() == ScanKind.UNREADABLE) {
            say(Notice.warning("value.unreadable", Map.of()));
        } else if (filling() && scan.kind() != ScanKind.TRANSACTION) {
            find(scan.text(), this::card);
        } else {
            say(Notice.warning("value.scan-ignored", Map.of()));
        }
    }

    @Override
    public void close() {
        if (step.get() instanceof FlowStep.Unanswered(var attempt)) {
            session().commands().leave(attempt);
        }
        if (step.get() instanceof FlowStep.Sending) {
            session().pins().withdraw();
            session().approvals().over();
        }
        printing.close();
        super.close();
    }

    /** Enter while it is filled in: checks and goes on to {@link #confirm}; may throw a refusal. */
    protected abstract void check();

    /** Enter while it stands to be confirmed; may throw a refusal. */
    protected abstract void commit();

    /** A card was scanned and found while it is filled in. */
    protected abstract void card(MemberCard card);

    /** Enter after it is done: an empty form for the next one. */
    protected abstract void again();

    /** It is done; to be overridden where more is to be known then. */
    protected void completed(TransactionDetails transaction) {
        printing.print(transaction, 0);
    }

    protected final boolean filling() {
        return step.get() instanceof FlowStep.Filling || step.get() instanceof FlowStep.Confirming;
    }

    protected final void edit() {
        say(Notice.NONE);
        step.set(new FlowStep.Filling());
    }

    protected final void confirm() {
        say(Notice.NONE);
        step.set(new FlowStep.Confirming());
    }

    /** An amount that was typed, in minor units; shows the refusal and stops where it is none. */
    protected final long amount(String typed) {
        return currency().parse(typed);
    }

    /** Looks for a card; a refusal is said. */
    protected final void find(String query, Consumer<MemberCard> then) {
        ask(() -> session().cards().find(query), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<MemberCard>(var card)) {
                UsableCard.check(card, session().signedIn().desk().businessDate())
                        .ifPresentOrElse(refusal -> say(new Notice.Refusing(refusal)), () -> then.accept(card));
            }
        });
    }

    /** Asks for the PIN where one is needed, and sends. */
    protected final <C> void send(Optional<MemberCard> card, TransactionKind kind, CommandType<C> type,
            Function<Optional<String>, Function<RequestKey, C>> make) {
        step.set(new FlowStep.Sending());
        say(Notice.NONE);
        Consumer<Optional<String>> submit = pin -> session().commands().submit(type, make.apply(pin), this::answered);
        card.ifPresentOrElse(
                holder -> session().pins().whereNeeded(holder, kind, submit, () -> step.set(new FlowStep.Confirming())),
                () -> submit.accept(Optional.empty()));
    }

    private void answered(Answer answer) {
        if (!(answer instanceof Answer.ApprovalNeeded)) {
            session().approvals().over();
        }
        switch (answer) {
            case Answer.Done(var transaction) -> {
                step.set(new FlowStep.Done(transaction));
                session().cues().play(Notice.Tone.SUCCESS);
                completed(transaction);
            }
            case Answer.Refused(var refusal) -> {
                // what was confirmed no longer holds: it has to be looked at again
                var stale = refusal.code() == RefusalCode.QUOTE_CHANGED;
                step.set(stale ? new FlowStep.Filling() : new FlowStep.Confirming());
                say(new Notice.Refusing(refusal));
            }
            case Answer.ApprovalNeeded(var attempt, var refusal) -> session().approvals().asks(refusal,
                    approval -> session().commands().approved(attempt, approval, this::answered),
                    () -> step.set(new FlowStep.Confirming()));
            case Answer.Unanswered(var attempt) -> {
                step.set(new FlowStep.Unanswered(attempt));
                say(new Notice.ServerIsGone());
            }
            case Answer.NotSent(var reference) -> {
                step.set(new FlowStep.Confirming());
                say(new Notice.Faulty(reference));
            }
        }
    }

    private void refusing(Runnable action) {
        try {
            action.run();
        } catch (RefusedException refused) {
            say(new Notice.Refusing(refused.refusal()));
        }
    }
}
