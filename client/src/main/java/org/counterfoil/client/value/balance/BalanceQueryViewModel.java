package org.counterfoil.client.value.balance;

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
import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;

/** Card, PIN where it is asked, balances. Nothing is changed. */
public final class BalanceQueryViewModel extends DeskModel implements Flow {

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<MemberCard>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    public BalanceQueryViewModel(DeskSession session) {
        super(session);
    }

    /** A card, phone or member number as it is typed. */
    public StringProperty query() {
        return query;
    }

    /** What is on the card; empty until the holder may see it. */
    public ReadOnlyObjectProperty<Optional<MemberCard>> answer() {
        return answer.getReadOnlyProperty();
    }

    @Override
    public void scanned(Scan scan) {
        if (scan.kind() == ScanKind.UNREADABLE || scan.kind() == ScanKind.TRANSACTION) {
            say(Notice.warning("value.unreadable", Map.of()));
        } else {
            open(scan.text());
        }
    }

    @Override
    public void enter() {
        if (!query.get().isBlank()) {
            open(query.get().strip());
        }
    }

    @Override
    public boolean back() {
        return waits();
    }

    @Override
    public boolean waits() {
        return busy().get();
    }

    @Override
    public void close() {
        session().pins().withdraw();
        super.close();
    }

    /** Asks for a card, first what it is, then what is on it. */
    public void open(String wanted) {
        answer.set(Optional.empty());
        ask(() -> session().cards().find(wanted), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<MemberCard>(var found)) {
                query.set(found.number());
                session().pins().whereNeeded(found, TransactionKind.BALANCE_QUERY, pin -> read(found, pin), () -> {});
            }
        });
    }

    private void read(MemberCard card, Optional<String> pin) {
        ask(() -> session().cards().balance(new BalanceQuery(card.number(), pin)), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<MemberCard>(var read)) {
                answer.set(Optional.of(read));
            }
        });
    }
}
