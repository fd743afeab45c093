package org.counterfoil.client.shell.office;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.TransactionRow;

/** The newest transactions, two lines each. */
final class LatestList extends VBox {

    LatestList(Texts texts, List<TransactionRow> rows) {
        super(4);
        if (rows.isEmpty()) {
            getChildren().add(Nodes.grow(new Blank("receipt_long", texts.get("shell.latest-none"),
                    texts.get("shell.latest-none-advice"))));
        }
        rows.forEach(row -> getChildren().add(row(texts, row)));
    }

    private static Node row(Texts texts, TransactionRow row) {
        var who = row.member().isEmpty() ? texts.get("shell.no-member") : row.member();
        var what = Nodes.column(0,
                Nodes.label(texts.get("transaction." + row.nameKey()) + " · " + who, "t-13", "medium"),
                Nodes.label(row.card().isEmpty() ? row.operator() : Figures.card(row.card()), "subtle", "t-12"));
        what.setMinWidth(0);
        var amount = Nodes.fixed(texts.figures().figure(row.net()), "t-14", row.voided() ? "subtle" : "strong");
        var when = Nodes.fixed(texts.figures().time(row.recordedAt()), "subtle", "t-12");
        var right = Nodes.styled(Nodes.column(0, amount, when), "right-column");
        return Nodes.styled(Nodes.row(10, Nodes.icon(icon(row.kind()), "icon-sm", "subtle"), Nodes.grow(what), right),
                "latest-row");
    }

    private static String icon(TransactionKind kind) {
        return switch (kind) {
            case RECHARGE, COUNT_ADD, QUOTA_GRANT -> "add_circle_outline";
            case SPEND, CASH_SALE, COUNT_USE -> "shopping_cart";
            case POINTS_SPEND -> "stars";
            case VOID, GOODS_RETURN -> "undo";
            case TRANSFER, MIGRATION -> "swap_horiz";
            case CASH_OUT -> "payments";
            case ADJUSTMENT -> "tune";
            case EXPIRY, RESERVATION -> "schedule";
            case COUPON_ISSUE -> "local_offer";
            case CARD_OPERATION, BALANCE_QUERY -> "credit_card";
        };
    }
}
