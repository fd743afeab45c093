package org.counterfoil.client.value.list;

import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.ScanKind;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.client.value.Printing;
import org.counterfoil.common.value.TransactionDetails;

/** A receipt once more: found by its number, looked at, printed with the mark and the count of the copy. */
public final class ReprintViewModel extends DeskModel implements Flow {

    private final StringProperty number = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TransactionDetails>> found = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final Printing printing;

    /** @param last the newest transaction of this desk, offered first */
    public ReprintViewModel(DeskSession session, Optional<TransactionDetails> last) {
        super(session);
        this.printing = new Printing(session);
        last.ifPresent(this::show);
    }

    /** As it is typed: the whole number, or its last four digits or more. */
    public StringProperty number() {
        return number;
    }

    /** What would be printed. */
    public ReadOnlyObjectProperty<Optional<TransactionDetails>> found() {
        return found.getReadOnlyProperty();
    }

    public Printing printing() {
        return printing;
    }

    @Override
    public void scanned(Scan scan) {
        if (scan.kind() == ScanKind.TRANSACTION) {
            open(scan.text());
        } else {
            say(Notice.warning("value.scan-ignored", Map.of()));
        }
    }

    @Override
    public void enter() {
        var wanted = number.get().replace(" ", "").strip();
        if (found.get().filter(open -> open.number().equals(wanted)).isPresent()) {
            printing.reprint(wanted);
        } else if (!wanted.isEmpty()) {
            open(wanted);
        }
    }

    @Override
    public boolean back() {
        return false;
    }

    @Override
    public boolean waits() {
        return false;
    }

    @Override
    public void close() {
        printing.close();
        super.close();
    }

    private void open(String wanted) {
        found.set(Optional.empty());
        ask(() -> session().transactions().details(wanted), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<TransactionDetails>(var transaction)) {
                show(transaction);
            }
        });
    }

    private void show(TransactionDetails transaction) {
        found.set(Optional.of(transaction));
        number.set(transaction.number());
    }
}
