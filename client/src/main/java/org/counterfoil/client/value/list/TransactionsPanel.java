package org.counterfoil.client.value.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Chips;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.list.DatePreset;
import org.counterfoil.client.shared.list.ListPane;
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
    private final IconField text;
    private final ListPane<TransactionRow, TransactionTotals> list;
    private final Subscription listening;
    private Optional<TransactionSheet> sheet = Optional.empty();

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
        this.text = new IconField("search", texts.get("transactions.search"));
        this.list = new ListPane<>(model.list(), TransactionListSpec.of(texts), texts, row -> model.open(row.number()));
        text.field().setId("search");
        text.field().textProperty().bindBidirectional(model.text());
        text.field().addEventFilter(KeyEvent.KEY_PRESSED, this::toRows);
        list.table().addEventFilter(KeyEvent.KEY_PRESSED, this::openRow);
        getChildren().add(new VBox(10, new FlowHead(texts, "list_alt", texts.get("transactions.title"), back),
                filters(), banner, Nodes.grow(list)));
        listening = Subscription.combine(model.opened().subscribe(this::show),
                model.notice().subscribe(notice -> banner.show(notice, texts)));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        text.field().requestFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        text.field().textProperty().unbindBidirectional(model.text());
        sheet.ifPresent(TransactionSheet::close);
        list.close();
    }

    private Node filters() {
        var days = new Chips<>(List.of(DatePreset.values()), model.days().get(),
                preset -> texts.get("list.preset." + preset.key()));
        days.valueProperty().bindBidirectional(model.days());
        days.setPrefWrapLength(620);
        var kinds = Nodes.styled(new Segments<>(List.of(KindChoice.values()), model.kinds().get(),
                kind -> texts.get("transactions.kind." + kind.key())), "sm");
        kinds.valueProperty().bindBidirectional(model.kinds());
        var mine = new CheckBox(texts.get("transactions.mine"));
        mine.selectedProperty().bindBidirectional(model.mine());
        return new VBox(10, Nodes.row(12, Nodes.width(text, 320), kinds, Nodes.spacer(), mine), days);
    }

    private void toRows(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.table().requestFocus();
            event.consume();
        }
    }

    private void openRow(KeyEvent event) {
        var row = list.table().getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            model.open(row.number());
            event.consume();
        }
    }

    private void show(Optional<TransactionDetails> opened) {
        sheet.ifPresent(TransactionSheet::close);
        sheet = opened.map(found -> new TransactionSheet(model, around, found, Optional.ofNullable(voiding)));
        while (getChildren().size() > 1) {
            getChildren().removeLast();
        }
        sheet.ifPresent(open -> {
            getChildren().add(open);
            open.requestFocus();
        });
        if (sheet.isEmpty() && getScene() != null) {
            list.table().requestFocus();
        }
    }
}
