package org.counterfoil.client.value.list;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ExportViewModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.client.value.Printing;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The transactions of the store: filtered, paged, one opened at a time. */
public final class TransactionsViewModel extends DeskModel implements Flow {

    private static final FilterValues USUAL = FilterValues.NONE.with(TransactionListSpec.DAYS,
            DatePreset.TODAY.key());

    private final ReadOnlyObjectWrapper<Optional<TransactionDetails>> opened = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ExportViewModel>> exporting = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final TransactionSource source;
    private final ListModel<TransactionRow, TransactionTotals> list;
    private final Printing printing;

    public TransactionsViewModel(DeskSession session) {
        super(session);
        this.printing = new Printing(session);
        this.source = new TransactionSource(session.transactions(), session.signedIn());
        this.list = new ListModel<>(session.executor(), TransactionRow::number, USUAL, source);
    }

    public ListModel<TransactionRow, TransactionTotals> list() {
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

    /** The file that the list is to become, while it is being chosen. */
    public ReadOnlyObjectProperty<Optional<ExportViewModel>> exporting() {
        return exporting.getReadOnlyProperty();
    }

    /** Whether the role may carry the list away. */
    public boolean mayExport() {
        return session().may(Permission.EXPORT, Access.WRITE);
    }

    /** Lets a file be chosen for what the filter finds, with these columns. */
    void export(SequencedMap<String, String> columns, Texts texts) {
        var filter = list.filter().get();
        var order = new ExportOrder(texts.get("transactions.title"), TransactionListSpec.exported(columns),
                TransactionListSpec.words(texts), ExportOrder.rows(list.found(), ListModel.MOST_COUNTED, texts),
                layout -> session().transactions().export(new ExportTransactions(
                        source.of(filter, PageWanted.first(PageOf.MAX_ROWS)), layout)));
        exporting.set(Optional.of(new ExportViewModel(executor(), order, begun -> {
            endExport();
            say(begun);
        })));
    }

    private void endExport() {
        exporting.get().ifPresent(ExportViewModel::close);
        exporting.set(Optional.empty());
    }

    /** Asks for what the filter says. */
    public void search() {
        list.search();
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
                list.words().set(scan.text());
                search();
            }
            case PRODUCT, COUPON, UNREADABLE -> say(Notice.warning("value.scan-ignored", Map.of()));
        }
    }

    @Override
    public void enter() {
        exporting.get().ifPresentOrElse(ExportViewModel::begin, () -> {
            if (opened.get().isEmpty()) {
                search();
            }
        });
    }

    @Override
    public boolean back() {
        if (exporting.get().isPresent()) {
            endExport();
            return true;
        }
        var open = opened.get().isPresent() || list.aside().get();
        opened.set(Optional.empty());
        list.aside().set(false);
        return open;
    }

    @Override
    public boolean waits() {
        return false;
    }

    @Override
    public void close() {
        endExport();
        list.close();
        printing.close();
        super.close();
    }
}
