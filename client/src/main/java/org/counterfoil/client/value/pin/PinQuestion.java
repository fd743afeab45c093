package org.counterfoil.client.value.pin;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.device.pinpad.PinPad;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;

/** The one question for a PIN that a desk may have open. */
public final class PinQuestion {

    private final PinPad pad;
    private final ReadOnlyObjectWrapper<Optional<PinAsked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PinQuestion(PinPad pad) {
        this.pad = pad;
    }

    /** What is asked now. */
    public ReadOnlyObjectProperty<Optional<PinAsked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /**
     * Asks where the merchant wants a PIN for this kind of transaction, else goes on at once without one.
     *
     * @param then      gets the PIN, or nothing where none is needed
     * @param cancelled runs when the customer does not want to
     */
    public void whereNeeded(MemberCard card, TransactionKind kind, Consumer<Optional<String>> then,
            Runnable cancelled) {
        if (card.pinNeeded().contains(kind)) {
            ask(new PinAsked(card.member().name(), card.number(), kind, 0), then, cancelled);
        } else {
            then.accept(Optional.empty());
        }
    }

    /** Takes the question back; nobody is told. */
    public void withdraw() {
        pad.withdraw();
        asked.set(Optional.empty());
    }

    private void ask(PinAsked question, Consumer<Optional<String>> then, Runnable cancelled) {
        asked.set(Optional.of(question));
        pad.ask(new PinPad.Listener() {
            @Override
            public void digits(int count) {
                asked.set(Optional.of(question.withDigits(count)));
            }

            @Override
            public void entered(String pin) {
                asked.set(Optional.empty());
                then.accept(Optional.of(pin));
            }

            @Override
            public void cancelled() {
                asked.set(Optional.empty());
                cancelled.run();
            }
        });
    }
}
