package org.counterfoil.client.value.list;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.list.DatePreset;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.client.value.Printing;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The transactions of the store: filtered, paged, one opened at a time. */
public final class TransactionsViewModel extends DeskModel implements Flow {

    private final ObjectProperty<DatePreset> days = new SimpleObjectProperty<>(DatePreset.TODAY);
    private final ObjectProperty<KindChoice> kinds = new SimpleObjectProperty<>(KindChoice.ALL);
    private final BooleanProperty mine = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TransactionDetails>> opened = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ListModel<TransactionRow, TransactionFilter, TransactionTotals> list;
    private final Printing printing;

    public TransactionsViewModel(DeskSession session) {
        super(session);
        this.printing = new Printing(session);
        this.list = new ListModel<>(session.executor(), new ListModel.Source<>() {
            @Override
            public PageOf<TransactionRow> page(TransactionFilter filter, Optional<String> cursor) {
                return session.transactions().list(new TransactionFilter(filter.from(), filter.to(), filter.kinds(),
                        filter.text(), filter.mine(), cursor, PageOf.MAX_ROWS));
            }

            @Override
            public TransactionTotals totals(TransactionFilter filter) {
                return session.transactions().totals(filter);
            }
        });
        days.addListener((property, before, now) -> search());
        kinds.addListener((property, before, now) -> search());
        mine.addListener((property, before, now) -> search());
    }

    public ObjectProperty<DatePreset> days() {
        return days;
    }

    public ObjectProperty<KindChoice> kinds() {
        return kinds;
    }

    /** Only the operator's own. */
    public BooleanProperty mine() {
        return mine;
    }

    /** A number, the end of one, or a card, as it is typed. */
    public StringProperty text() {
        return text;
    }

    public ListModel<TransactionRow, TransactionFilter, TransactionTotals> list() {
        return list;
    }

    /** The transaction whose details are open. */
    public ReadOnlyObjectProperty<Optional<TransactionDetails>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The copy of the transaction that is open. */
    public Printing printing() {
        return printing;
    }

    /** Asks for what the filter says. */
    public void search() {
        list.show(filter());
    }

    /** What the filter says now. */
    public TransactionFilter filter() {
        var span = days.get().on(session().signedIn().desk().businessDate());
        return new TransactionFilter(span.from(), span.to(), kinds.get().kinds(), text.get().replace(" ", "").strip(),
                mine.get(), Optional.empty(), PageOf.MAX_ROWS);
    }

    /** Opens a transaction's details. */
    public void open(String number) {
        ask(() -> session().transactions().details(number), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<TransactionDetails>(var found)) {
                opened.set(Optional.of(found));
            }
        });
    }

    /** Prints a counted copy of what is open. */
    public void reprint() {
        opened.get().ifPresent(open -> printing.reprint(open.number()));
    }

    /** Keeps a counted copy of what is open as a PDF in a folder, and says where. */
    public void savePage(ReceiptPages pages) {
        opened.get().ifPresent(open -> ask(() -> {
            var copy = session().transactions().reprint(open.number());
            return pages.save(copy.transaction(), copy.copy());
        }, outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<Path>(var file)) {
                say(Notice.success("transactions.saved", Map.of("file", file)));
            }
        }));
    }

    @Override
    public void scanned(Scan scan) {
        switch (scan.kind()) {
            case TRANSACTION -> open(scan.text());
            case CARD -> {
                text.set(scan.text());
                search();
            }
            case PRODUCT, COUPON, UNREADABLE -> say(Notice.warning("value.scan-ignored", Map.of()));
        }
    }

    @Override
    public void enter() {
        if (opened.get().isEmpty()) {
            search();
        }
    }

    @Override
    public boolean back() {
        var open = opened.get().isPresent();
        opened.set(Optional.empty());
        return open;
    }

    @Override
    public boolean waits() {
        return false;
    }

    @Override
    public void close() {
        list.close();
        printing.close();
        super.close();
    }
}
