package org.counterfoil.client.till;

import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.value.Tender;

/** The amount due in the largest type, what pays it, and the one button that goes on. */
final class DueBar extends HBox {

    private static final double COMMIT = 240;
    private static final Map<Tender, String> ICONS = Map.of(Tender.STORED_VALUE, "account_balance_wallet", Tender.CASH,
            "payments", Tender.BANK_CARD, "credit_card", Tender.POINTS, "stars");

    private final SaleViewModel model;
    private final Texts texts;
    private final Label caption = Nodes.fixed("", "t-20", "strong");
    private final Label pieces = Nodes.label("", "subtle", "t-12");
    private final MoneyLabel due;
    private final HBox tenders = Nodes.row(8);
    private final CommitButton commit;

    DueBar(SaleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.due = new MoneyLabel(texts.figures(), 0, "due");
        this.commit = new CommitButton(texts.get("till.commit.quote"), texts.get("shared.key-enter"))
                .withIcon("check_circle_outline");
        commit.setId("commit");
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> model.typed(""));
        commit.atLeast(COMMIT);
        var words = Nodes.column(2, caption, pieces);
        words.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("due-bar");
        getChildren().addAll(words, due, Nodes.spacer(), tenders, commit);
    }

    void show(Sale sale) {
        var quote = sale.step().shown();
        caption.setText(texts.get(quote.isPresent() ? "till.due" : "till.total"));
        pieces.setText(CartView.pieces(sale.cart(), texts));
        due.set(quote.map(Quote::net).orElse(sale.cart().gross()));
        tenders.getChildren().clear();
        if (quote.isPresent()) {
            model.tenders().forEach(tender -> tenders.getChildren().add(tender(sale, quote.get(), tender)));
        }
        commit.setWords(texts.get(switch (sale.step()) {
            case SaleStep.Editing editing -> "till.commit.quote";
            case SaleStep.Quoted quoted -> "till.commit.pay";
            case SaleStep.Paying paying -> "till.commit.paying";
            case SaleStep.Unanswered gone -> "till.commit.again";
            case SaleStep.Done done -> "till.commit.next";
        }));
        commit.setDisable(sale.step() instanceof SaleStep.Paying || sale.cart().isEmpty());
    }

    private ToggleButton tender(Sale sale, Quote quote, Tender tender) {
        var button = Nodes.styled(new ToggleButton(texts.get("tender." + tender.key()),
                Nodes.icon(ICONS.get(tender), "icon-lg")), "tender");
        button.setSelected(tender == quote.tender());
        button.setDisable(!sale.isOpen());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            button.setSelected(tender == quote.tender());
            model.tender(tender);
        });
        return button;
    }
}
