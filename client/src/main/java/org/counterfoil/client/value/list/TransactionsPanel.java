package org.counterfoil.client.value.list;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
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
        this.list = new ListPane<>(model.list(), TransactionListSpec.of(texts), around.kept(), texts,
                row -> model.open(row.number()));
        getChildren().add(new VBox(10, new FlowHead(texts, "list_alt", texts.get("transactions.title"), back),
                banner, Nodes.grow(list)));
        listening = Subscription.combine(model.opened().subscribe(this::show),
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
        list.close();
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
