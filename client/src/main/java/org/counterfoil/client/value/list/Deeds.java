package org.counterfoil.client.value.list;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.bench.DeedPane;
import org.counterfoil.common.receipt.MaskedCard;
import org.counterfoil.common.refund.CoolingOffQuote;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.VoidQuote;

/** What is shown before a transaction is taken back: the original, and what goes where. */
record Deeds(Texts texts) {

    private static final double NAME = 120;

    /** Of a void. */
    DeedPane.Deed voiding(VoidQuote quote) {
        var original = quote.original();
        var told = facts(original);
        told.add(fact("transactions.void.money", texts.figures().money(original.amount())));
        if (original.points() != 0) {
            told.add(fact(original.points() > 0 ? "transactions.void.points-back" : "transactions.void.points-given",
                    texts.figures().number(Math.abs(original.points()))));
        }
        if (original.bonus() != 0) {
            told.add(fact("transactions.void.bonus", texts.figures().changeOfMoney(-original.bonus())));
        }
        told.add(new Callout(Notice.Tone.WARNING, "warning", texts.get("transactions.void.consequence")));
        if (quote.needsApproval() && quote.refusal().isEmpty()) {
            told.add(new Callout(Notice.Tone.ACCENT, "how_to_reg", texts.get("transactions.void.approval")));
        }
        return deed("void", original, told, quote.refusal().stream().toList());
    }

    /** Of a recharge within its cooling-off days. */
    DeedPane.Deed coolingOff(CoolingOffQuote quote) {
        var figures = texts.figures();
        var told = facts(quote.recharge());
        told.add(fact("transactions.cool-off.days", texts.get("transactions.cool-off.until", "count", quote.days(),
                "day", quote.lastDay())));
        told.add(fact("transactions.cool-off.paid", figures.money(quote.recharge().net())));
        told.add(fact("transactions.cool-off.spent", figures.money(quote.spent())));
        told.add(fact("transactions.cool-off.refunded", figures.money(quote.refusal().isEmpty()
                ? quote.refunded()
                : 0)));
        told.add(fact("transactions.cool-off.forfeited", figures.money(quote.forfeited())));
        if (quote.points() != 0) {
            told.add(fact("transactions.void.points-back", figures.number(quote.points())));
        }
        told.add(new Callout(Notice.Tone.ACCENT, "info", texts.get("transactions.cool-off.way", "tender",
                texts.get("tender." + quote.recharge().tender().key()))));
        return deed("cool-off", quote.recharge(), told, quote.refusal().stream().toList());
    }

    private DeedPane.Deed deed(String key, TransactionDetails original, List<Node> told, List<Refusal> against) {
        against.forEach(refusal -> told.addFirst(new Banner(Notice.Tone.DANGER, texts.refusal(refusal))));
        var box = Nodes.styled(new VBox(8, told.toArray(Node[]::new)), "deed");
        return new DeedPane.Deed(texts.get("transactions.do." + key), original.number(), box,
                texts.get("transactions." + key + ".act"), true, against.isEmpty());
    }

    /** The card masked: who looks over a shoulder needs no number. */
    private List<Node> facts(TransactionDetails original) {
        var told = new ArrayList<Node>();
        told.add(fact("transactions.column.kind", texts.get("transaction." + original.nameKey())));
        told.add(fact("transactions.column.time", texts.figures().dateTime(original.recordedAt())));
        told.add(fact("transactions.column.store", original.store()));
        told.add(fact("transactions.column.operator", original.operator()));
        if (!original.card().isEmpty()) {
            told.add(fact("transactions.column.member", original.member()));
            told.add(fact("transactions.column.card", MaskedCard.of(original.card())));
        }
        return told;
    }

    private Node fact(String key, String value) {
        return Nodes.baseline(8, Nodes.width(Nodes.wrapping(texts.get(key), "muted", "t-13"), NAME),
                Nodes.fixed(value, "t-14", "medium"));
    }
}
