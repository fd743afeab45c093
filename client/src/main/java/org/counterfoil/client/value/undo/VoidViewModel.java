package org.counterfoil.client.value.undo;

import java.util.List;
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
import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.request.CommandType;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.VoidTransaction;

/** Number, the original to look at, the holder's card and PIN, a reason; then both transactions, linked. */
public final class VoidViewModel extends CommandFlow {

    /** Reasons to choose from; texts {@code value.void-reason.<key>}. */
    public static final List<String> REASONS = List.of("wrong-amount", "wrong-card", "customer", "other");

    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TransactionDetails>> original = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MemberCard>> holder = new ReadOnlyObjectWrapper<>(Optional.empty());

    public VoidViewModel(DeskSession session) {
        super(session);
    }

    /** As it is typed: the whole number, or its last four digits or more. */
    public StringProperty number() {
        return number;
    }

    /** Why, in words. */
    public StringProperty reason() {
        return reason;
    }

    /** The transaction that would be, or was, voided. */
    public ReadOnlyObjectProperty<Optional<TransactionDetails>> original() {
        return original.getReadOnlyProperty();
    }

    /** Who has proved to be the holder by the card. */
    public ReadOnlyObjectProperty<Optional<MemberCard>> holder() {
        return holder.getReadOnlyProperty();
    }

    /** Whether the holder's card still has to be scanned. */
    public boolean cardMissing() {
        return original.get().filter(found -> !found.card().isEmpty()).isPresent() && holder.get().isEmpty();
    }

    /** Looks for the transaction of a number. */
    public void open(String wanted) {
        number.set(wanted);
        ask(() -> session().transactions().details(wanted.replace(" ", "")), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<TransactionDetails>(var found)) {
                show(found);
            }
        });
    }

    @Override
    public void scanned(Scan scan) {
        if (scan.kind() == ScanKind.TRANSACTION && filling()) {
            open(scan.text());
        } else {
            super.scanned(scan);
        }
    }

    @Override
    protected void check() {
        if (original.get().isEmpty() || !number.get().equals(original.get().get().number())) {
            open(number.get());
            return;
        }
        if (cardMissing()) {
            say(Notice.warning("value.void-scan-card", Map.of()));
            return;
        }
        if (reason.get().isBlank()) {
            say(Notice.warning("value.void-reason-missing", Map.of()));
            return;
        }
        confirm();
    }

    @Override
    protected void commit() {
        var wanted = original.get().orElseThrow().number();
        var card = holder.get().map(MemberCard::number);
        var why = reason.get().strip();
        send(holder.get(), TransactionKind.VOID, CommandType.VOID,
                pin -> key -> VoidTransaction.alone(key, wanted, card, pin, why));
    }

    @Override
    protected void card(MemberCard found) {
        var wanted = original.get().map(TransactionDetails::card).orElse("");
        if (wanted.isEmpty()) {
            say(Notice.warning("value.scan-ignored", Map.of()));
        } else if (!wanted.equals(found.number())) {
            say(Notice.warning("value.void-other-card", Map.of()));
        } else {
            holder.set(Optional.of(found));
            edit();
        }
    }

    /** Reads the original again, which now names what voided it. */
    @Override
    protected void completed(TransactionDetails voiding) {
        super.completed(voiding);
        ask(() -> session().transactions().details(original.get().orElseThrow().number()), outcome -> {
            if (outcome instanceof Outcome.Done<TransactionDetails>(var linked)) {
                original.set(Optional.of(linked));
            }
        });
    }

    @Override
    protected void again() {
        number.set("");
        reason.set("");
        original.set(Optional.empty());
        holder.set(Optional.empty());
        edit();
    }

    private void show(TransactionDetails found) {
        original.set(Optional.of(found));
        number.set(found.number());
        holder.set(Optional.empty());
        edit();
        if (found.voidedBy().isPresent()) {
            say(new Notice.Refusing(Refusal.of(RefusalCode.TRANSACTION_VOIDED)));
        }
    }
}
