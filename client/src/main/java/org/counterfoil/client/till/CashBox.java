package org.counterfoil.client.till;

import java.util.stream.LongStream;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Everyday;
import org.counterfoil.common.shared.RefusedException;

/** Cash: what is handed over, the notes it is likely to be, the change. */
final class CashBox extends VBox {

    private static final int CHOICES = 3;

    private final SaleViewModel model;
    private final Texts texts;
    private final IconField received;
    private final HBox quick = Nodes.row(6);
    private final MoneyLabel change;
    private long due;

    CashBox(SaleViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.received = new IconField("payments", texts.get("till.received-exact"));
        this.change = new MoneyLabel(texts.figures(), 0, "md");
        received.field().setId("received");
        received.field().textProperty().bindBidirectional(model.received());
        received.field().setAccessibleText(texts.get("till.received"));
        received.getStyleClass().add("desk-input");
        model.received().subscribe(this::showChange);
        getStyleClass().add("inset");
        setPadding(new Insets(12));
        getChildren().addAll(Nodes.label(texts.get("till.received"), "t-13", "medium"), received, quick,
                Nodes.baseline(8, Nodes.label(texts.get("till.change"), "muted", "t-13"), Nodes.spacer(), change));
        VBox.setMargin(this, new Insets(0, 0, 8, 0));
    }

    TextField field() {
        return received.field();
    }

    void show(long net) {
        due = net;
        quick.getChildren().setAll(likely(net, texts.figures().currency()).mapToObj(this::note).toList());
        showChange();
    }

    /** The exact price first, then the round sums that notes make, from small to large. */
    static LongStream likely(long due, CurrencyUnit currency) {
        var rounds = Everyday.of(currency).notes().stream().mapToLong(currency::major)
                .map(note -> (due + note - 1) / note * note).filter(sum -> sum > due).distinct().sorted()
                .limit(CHOICES);
        return LongStream.concat(LongStream.of(due), rounds);
    }

    private Button note(long sum) {
        var currency = texts.figures().currency();
        var button = Nodes.button(currency.isWhole(sum)
                ? texts.figures().number(sum / currency.major(1))
                : texts.figures().figure(sum), "sm", "note");
        button.setFocusTraversable(false);
        button.setMinWidth(0);
        button.setOnAction(event -> model.received().set(currency.plain(sum)));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(60);
        return button;
    }

    private void showChange() {
        change.set(Math.max(0, typed() - due));
    }

    private long typed() {
        try {
            return model.received().get().isBlank() ? due : texts.figures().currency().parse(model.received().get());
        } catch (RefusedException unreadable) {
            return due;
        }
    }
}
