package org.counterfoil.client.value.list;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.job.ExportPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.panel.TransactionBox;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The list of transactions in an office: to look at, not to change. */
public final class OfficeTransactionsScreen implements Screen {

    private final ScreenScope scope;
    private final Texts texts;
    private final Overlays overlays;
    private final OfficeTransactionsViewModel model;
    private final VBox node;
    private final Subscription listening;
    private Optional<ListPane<TransactionRow, TransactionTotals>> list = Optional.empty();

    /** @param filter what stands in the filters at first */
    public OfficeTransactionsScreen(ScreenScope scope, FilterValues filter) {
        this.scope = scope;
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new OfficeTransactionsViewModel(scope.session(), filter));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("transactions.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        var pane = list.orElseGet(this::build);
        model.list().search();
        pane.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.ifPresent(ListPane::close);
    }

    private ListPane<TransactionRow, TransactionTotals> build() {
        var spec = TransactionListSpec.ofOffice(texts);
        var pane = new ListPane<>(model.list(), model.mayExport()
                ? spec.withActions(ListAction.export(() -> list.ifPresent(this::export)))
                : spec, scope.session().lists(), texts, row -> model.details(row, this::open));
        list = Optional.of(pane);
        node.getChildren().add(Nodes.grow(pane));
        return pane;
    }

    private void export(ListPane<TransactionRow, TransactionTotals> shown) {
        var order = model.export(shown.shown(), overlays::close);
        var pane = new ExportPane(order, texts, overlays::close);
        overlays.openPanel(pane, () -> {
            pane.close();
            order.close();
        });
    }

    private void open(TransactionDetails found) {
        DetailPane.open(new Detail(texts.get("transactions.details"), found.number(), List.of(), List.of(), List.of(),
                List.of(new TransactionBox(texts, found)), List.of()), texts, overlays);
    }
}
