package org.counterfoil.client.value.list;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.job.ExportPane;
import org.counterfoil.client.shared.job.ExportViewModel;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** Filters on top, rows below, details from the right. */
public final class TransactionsPanel extends StackPane implements FlowView {

    private final TransactionsViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Consumer<String> voiding;
    private final Banner banner = new Banner();
    private final ListPane<TransactionRow, TransactionTotals> list;
    private final Subscription listening;
    private Optional<TransactionSheet> sheet = Optional.empty();
    private Optional<ExportPane> export = Optional.empty();

    /**
     * @param back    what Esc does
     * @param voiding gets the number of a transaction that is to be voided; empty where the role may not
     */
    public TransactionsPanel(TransactionsViewModel model, Surroundings around, Runnable back,
            Optional<Consumer<String>> voiding) {
        this.model = model;
        this.around = around;
        this.texts = around.texts();
        this.voiding = voiding.orElse(null);
        this.list = new ListPane<>(model.list(), spec(), around.kept(), texts,
                row -> model.open(row.number()));
        getChildren().add(new VBox(10, new FlowHead(texts, "list_alt", texts.get("transactions.title"), back),
                banner, Nodes.grow(list)));
        listening = Subscription.combine(model.opened().subscribe(this::show),
                model.exporting().subscribe(this::showExport),
                model.notice().subscribe(notice -> banner.show(notice, texts)));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        list.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        sheet.ifPresent(TransactionSheet::close);
        export.ifPresent(ExportPane::close);
        list.close();
    }

    private ListSpec<TransactionRow, TransactionTotals> spec() {
        var spec = TransactionListSpec.of(texts);
        return model.mayExport()
                ? spec.withActions(ListAction.export(() -> model.export(list.shown(), texts)))
                : spec;
    }

    private void showExport(Optional<ExportViewModel> chosen) {
        export.ifPresent(ExportPane::close);
        export = chosen.map(order -> new ExportPane(order, texts, model::back));
        uncover();
        export.ifPresent(pane -> {
            pane.getStyleClass().addAll("surface", "panel");
            pane.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            var scrim = Nodes.styled(new Region(), "scrim", "sheet-scrim");
            scrim.setOnMouseClicked(event -> model.back());
            getChildren().addAll(scrim, pane);
            pane.requestFocus();
        });
        if (export.isEmpty()) {
            focusRows();
        }
    }

    private void show(Optional<TransactionDetails> opened) {
        sheet.ifPresent(TransactionSheet::close);
        sheet = opened.map(found -> new TransactionSheet(model, around, found, Optional.ofNullable(voiding)));
        uncover();
        sheet.ifPresent(open -> {
            getChildren().add(open);
            open.requestFocus();
        });
        if (sheet.isEmpty()) {
            focusRows();
        }
    }

    /** Takes away what lies over the list. */
    private void uncover() {
        while (getChildren().size() > 1) {
            getChildren().removeLast();
        }
    }

    private void focusRows() {
        if (getScene() != null) {
            list.table().requestFocus();
        }
    }
}
