package org.counterfoil.client.value;

import java.util.Map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.client.value.ReceiptDesk.NotPrintedException;
import org.counterfoil.common.value.Reprint;
import org.counterfoil.common.value.TransactionDetails;

/** The receipt of a transaction: printed, or why not. A printer that fails takes nothing back. */
public final class Printing extends ViewModel {

    private final DeskSession session;
    private final ReadOnlyObjectWrapper<Notice> state = new ReadOnlyObjectWrapper<>(Notice.NONE);

    public Printing(DeskSession session) {
        super(session.executor());
        this.session = session;
    }

    /** What became of the paper. */
    public ReadOnlyObjectProperty<Notice> state() {
        return state.getReadOnlyProperty();
    }

    /** Prints; {@code copy} is 0 for the original. */
    public void print(TransactionDetails transaction, int copy) {
        state.set(Notice.hint("value.printing", Map.of()));
        run(() -> paper(transaction, copy), outcome -> state.set(switch (outcome) {
            case Outcome.Done<Notice>(var said) -> said;
            case Outcome<Notice> trouble -> Notice.troubleOf(trouble);
        }));
    }

    /** Asks the server for a counted copy and prints it with its mark. */
    public void reprint(String number) {
        state.set(Notice.hint("value.printing", Map.of()));
        run(() -> session.transactions().reprint(number), outcome -> {
            if (outcome instanceof Outcome.Done<Reprint>(var reprint)) {
                print(reprint.transaction(), reprint.copy());
            } else {
                state.set(Notice.troubleOf(outcome));
            }
        });
    }

    /** Whether the last print failed, so that it can be tried again. */
    public boolean failed() {
        return state.get().tone() == Notice.Tone.DANGER || state.get().tone() == Notice.Tone.WARNING;
    }

    private Notice paper(TransactionDetails transaction, int copy) {
        try {
            session.receipts().print(transaction, copy);
            return copy == 0
                    ? Notice.success("value.printed", Map.of())
                    : Notice.success("value.printed-copy", Map.of("copy", copy));
        } catch (NotPrintedException e) {
            return Notice.warning(e.key(), Map.of());
        }
    }
}
