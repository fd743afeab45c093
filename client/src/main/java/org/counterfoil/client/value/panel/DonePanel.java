package org.counterfoil.client.value.panel;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.Printing;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.TransactionDetails;

/** It is done: what was done, what is left, the paper, and what comes next. */
public final class DonePanel extends HBox implements AutoCloseable {

    private static final double NEXT = 264;

    private final Surroundings around;
    private final Texts texts;
    private final TransactionDetails transaction;
    private final Printing printing;
    private final Banner paper = new Banner();
    private final Button retry;
    private final VBox extra = new VBox(8);
    private final HBox actions = Nodes.row(12);
    private final Subscription printed;

    /**
     * @param nextKey text of the button that goes on
     * @param next    what Enter does as well
     */
    public DonePanel(Surroundings around, TransactionDetails transaction, Printing printing, String nextKey,
            Runnable next) {
        super(16);
        this.around = around;
        this.texts = around.texts();
        this.transaction = transaction;
        this.printing = printing;
        this.retry = Nodes.button(texts.get("value.print-again"), "sm");
        retry.setFocusTraversable(false);
        retry.setOnAction(event -> printing.print(transaction, 0));
        var commit = new CommitButton(texts.get(nextKey), texts.get("shared.key-enter")).withIcon("arrow_forward");
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> next.run());
        actions.getChildren().addAll(commit.atLeast(NEXT), copy());
        getChildren().addAll(Nodes.grow(outcome()),
                new ReceiptStage(around.paper().apply(around.receipt(transaction, 0))));
        printed = printing.state().subscribe(this::paper);
        getStyleClass().add("done-panel");
    }

    /** Offers to void what was done, at the right of the actions. */
    public DonePanel withVoid(Runnable action) {
        var undo = Nodes.iconTextButton("undo", texts.get("value.void-this"), "danger-flat", "tall");
        undo.setFocusTraversable(false);
        undo.setOnAction(event -> action.run());
        actions.getChildren().addAll(Nodes.spacer(), undo);
        return this;
    }

    /** Says more between the facts and the paper. */
    public DonePanel with(Node node) {
        extra.getChildren().addFirst(node);
        return this;
    }

    @Override
    public void close() {
        printed.unsubscribe();
    }

    private Region outcome() {
        var facts = new Facts(texts);
        var grid = facts.grid(facts.about(transaction), facts.effects(transaction));
        grid.setPadding(new Insets(16, 32, 16, 32));
        extra.getChildren().add(paper);
        extra.setPadding(new Insets(12, 32, 12, 32));
        actions.setPadding(new Insets(0, 32, 20, 32));
        var box = new VBox(head(), inset(Nodes.rule()), grid, inset(Nodes.rule()), extra, Nodes.spacer(), actions);
        return Nodes.styled(box, "surface");
    }

    private Node head() {
        var mark = new StackPane(Nodes.styled(new Circle(36), "done-mark"),
                Nodes.styled(new Circle(26), "done-mark-inner"), Nodes.icon("check", "icon-xl", "on-emphasis"));
        var badge = transaction.net() == 0
                ? new StatusBadge(texts.get("transaction." + transaction.kind().key()),
                        StatusBadge.Tone.SUCCESS)
                : new StatusBadge(texts.get("value.by-tender", "tender",
                        texts.get("tender." + transaction.tender().key())), StatusBadge.Tone.SUCCESS);
        var title = Nodes.column(0,
                Nodes.row(10, Nodes.label(texts.get("value.done." + transaction.kind().key()), "t-24", "strong",
                        "success"), badge),
                figure());
        title.setAlignment(Pos.CENTER_LEFT);
        var head = Nodes.row(24, mark, title);
        head.setPadding(new Insets(16, 32, 14, 32));
        return head;
    }

    private Node figure() {
        if (transaction.kind() == TransactionKind.POINTS_SPEND || transaction.net() == 0 && transaction.gross() == 0) {
            return Nodes.fixed(texts.get("value.points-figure", "points", Math.abs(transaction.points())), "t-32",
                    "strong");
        }
        // What goes over the counter is what is left after the worth of spent points was kept back.
        var amount = transaction.deducted() == 0
                ? transaction.amount()
                : transaction.kind().signed(transaction.givenBack());
        return new MoneyLabel(texts.figures(), amount, "due");
    }

    private Button copy() {
        var button = Nodes.iconTextButton("print", texts.get("value.print-copy"), "soft", "tall");
        button.setFocusTraversable(false);
        button.setPrefWidth(132);
        button.setOnAction(event -> printing.reprint(transaction.number()));
        return button;
    }

    private void paper(Notice state) {
        paper.show(state, texts);
        if (printing.failed()) {
            paper.actions(retry);
        } else {
            paper.actions();
        }
    }

    private static Node inset(Node rule) {
        VBox.setMargin(rule, new Insets(0, 32, 0, 32));
        return rule;
    }
}
