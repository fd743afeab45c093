package org.counterfoil.client.value.recharge;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.card.MemberStrip;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.Balance;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.panel.CommandForm;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.shared.Everyday;
import org.counterfoil.common.value.RechargeQuote;

/** Amount and tender at the left, what it gives below, the member beside it. */
public final class RechargeForm implements CommandForm {

    private final RechargeViewModel model;
    private final Texts texts;
    private final IconField amount;
    private final MemberStrip strip;
    private final VBox fields;
    private final VBox quote = new VBox(8);
    private final Subscription listening;

    public RechargeForm(RechargeViewModel model, Surroundings around) {
        this.model = model;
        this.texts = around.texts();
        this.strip = new MemberStrip(texts, around.desk().businessDate());
        this.amount = new IconField("payments", texts.get("value.recharge.amount-prompt"));
        amount.getStyleClass().add("desk-input");
        amount.field().setId("amount");
        amount.field().textProperty().bindBidirectional(model.amount());
        amount.field().addEventFilter(KeyEvent.KEY_PRESSED, this::otherTender);
        var tender = new Segments<>(RechargeViewModel.TENDERS, model.tender().get(),
                one -> texts.get("tender." + one.key()));
        tender.valueProperty().bindBidirectional(model.tender());
        quote.getStyleClass().add("inset");
        quote.setPadding(new Insets(14, 16, 14, 16));
        var paidBy = new VBox(4, Nodes.label(texts.get("value.recharge.tender"), "field-label"), tender);
        this.fields = new VBox(12, new HBox(20,
                Nodes.grow(new FormField(texts.get("value.recharge.amount"), true, amount)), paidBy), usual(), quote);
        this.listening = Subscription.combine(model.card().subscribe(card -> strip.show(card)),
                model.quote().subscribe(this::quoted));
    }

    @Override
    public String area() {
        return "recharge";
    }

    @Override
    public String icon() {
        return "account_balance_wallet";
    }

    @Override
    public Region fields() {
        return fields;
    }

    @Override
    public Region aside() {
        return strip;
    }

    @Override
    public void placeFocus() {
        amount.field().requestFocus();
        amount.field().end();
    }

    @Override
    public void show(FlowStep step) {
        if (step instanceof FlowStep.Filling) {
            placeFocus();
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        amount.field().textProperty().unbindBidirectional(model.amount());
    }

    private Node usual() {
        var row = Nodes.row(8);
        Everyday.of(texts.figures().currency()).recharges().forEach(sum -> {
            var button = Nodes.button(texts.figures().number(sum), "soft", "strip-action");
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.amount().set(Long.toString(sum)));
            row.getChildren().add(Nodes.stretch(button));
        });
        return row;
    }

    private void otherTender(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            var all = RechargeViewModel.TENDERS;
            var by = event.getCode() == KeyCode.UP ? -1 : 1;
            model.tender().set(all.get(Math.floorMod(all.indexOf(model.tender().get()) + by, all.size())));
            event.consume();
        }
    }

    private void quoted(Optional<RechargeQuote> known) {
        Nodes.show(quote, known.isPresent());
        quote.getChildren().clear();
        known.ifPresent(this::quoted);
    }

    private void quoted(RechargeQuote known) {
        var figures = texts.figures();
        quote.getChildren().add(Nodes.baseline(8, Nodes.label(texts.get("value.recharge.pays"), "t-16", "strong"),
                Nodes.spacer(), new MoneyLabel(figures, known.principal(), "lg")));
        if (known.bonus() > 0) {
            quote.getChildren().add(Nodes.baseline(8, Nodes.label(texts.get("value.recharge.bonus")),
                    Nodes.label(known.ruleLabel(), "subtle", "t-12"), Nodes.spacer(),
                    Nodes.fixed(figures.changeOfMoney(known.bonus()), "success", "t-14")));
        }
        known.after().ifPresent(after -> quote.getChildren().addAll(Nodes.rule(),
                Balance.change(texts.get("card.principal"), figures.figure(known.before().principal()),
                        figures.figure(after.principal())),
                Balance.change(texts.get("card.bonus"), figures.figure(known.before().bonus()),
                        figures.figure(after.bonus()))));
    }
}
