package org.counterfoil.client.value.list;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.client.value.panel.TransactionBox;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.TransactionDetails;

/** The details of one transaction, from the right, over the list. */
final class TransactionSheet extends StackPane implements AutoCloseable {

    private static final double WIDTH = 560;

    private final Subscription printing;

    TransactionSheet(TransactionsViewModel model, Surroundings around, TransactionDetails found,
            Optional<Consumer<String>> voiding) {
        var texts = around.texts();
        var paper = new Banner();
        var saved = new Banner();
        var body = new VBox(12, paper, saved, new TransactionBox(texts, found));
        body.setPadding(new Insets(4, 20, 16, 20));
        var scroll = Nodes.styled(new ScrollPane(body), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var sheet = Nodes.styled(new VBox(head(model, texts), Nodes.grow(scroll), foot(model, found, voiding, around)),
                "drawer", "sheet");
        Nodes.width(sheet, WIDTH);
        var scrim = Nodes.styled(new Region(), "scrim", "sheet-scrim");
        scrim.setOnMouseClicked(event -> model.back());
        setAlignment(sheet, Pos.CENTER_RIGHT);
        getChildren().addAll(scrim, sheet);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.P) {
                model.reprint();
            } else if (event.getCode() == KeyCode.S) {
                model.savePage(ReceiptPages.ofOperator(around));
            } else if (event.getCode() == KeyCode.V && mayVoid(found)) {
                voiding.ifPresent(action -> action.accept(found.number()));
            }
        });
        printing = Subscription.combine(model.printing().state().subscribe(state -> paper.show(state, texts)),
                model.notice().subscribe(notice -> saved.show(notice, texts)));
    }

    @Override
    public void close() {
        printing.unsubscribe();
    }

    private static Region head(TransactionsViewModel model, Texts texts) {
        var shut = Nodes.iconButton("close", texts.get("shared.close"));
        shut.setFocusTraversable(false);
        shut.setOnAction(event -> model.back());
        var head = Nodes.row(8, Nodes.label(texts.get("transactions.details"), "t-20", "strong"), Nodes.spacer(),
                new KeyCap(texts.get("shared.key-escape")), shut);
        head.setPadding(new Insets(14, 16, 10, 20));
        return head;
    }

    private static Region foot(TransactionsViewModel model, TransactionDetails found,
            Optional<Consumer<String>> voiding, Surroundings around) {
        var texts = around.texts();
        var copy = Nodes.iconTextButton("print", texts.get("value.print-copy"), "soft");
        copy.setFocusTraversable(false);
        copy.setOnAction(event -> model.reprint());
        var page = Nodes.iconTextButton("picture_as_pdf", texts.get("transactions.save"), "soft");
        page.setFocusTraversable(false);
        page.setOnAction(event -> model.savePage(ReceiptPages.ofOperator(around)));
        var foot = Nodes.styled(Nodes.row(12, copy, new KeyCap("P"), page, new KeyCap("S"), Nodes.spacer()),
                "drawer-foot");
        if (mayVoid(found)) {
            voiding.ifPresent(action -> {
                var undo = Nodes.iconTextButton("undo", texts.get("value.void-this-one"), "danger-flat");
                undo.setFocusTraversable(false);
                undo.setOnAction(event -> action.accept(found.number()));
                foot.getChildren().addAll(new KeyCap("V"), undo);
            });
        }
        return foot;
    }

    private static boolean mayVoid(TransactionDetails found) {
        return found.voidedBy().isEmpty() && found.kind() != TransactionKind.VOID;
    }
}
