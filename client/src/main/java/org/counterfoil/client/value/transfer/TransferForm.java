package org.counterfoil.client.value.transfer;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.Balance;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.panel.CommandForm;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransferredAsset;

/** Both holders side by side, then what moves between them. */
public final class TransferForm implements CommandForm {

    private final TransferViewModel model;
    private final Texts texts;
    private final IconField amount;
    private final HBox holders = new HBox(12);
    private final VBox fields;
    private final Region aside = new Region();
    private final Subscription listening;

    public TransferForm(TransferViewModel model, Surroundings around) {
        this.model = model;
        this.texts = around.texts();
        this.amount = new IconField("swap_horiz", texts.get("value.transfer.prompt"));
        amount.getStyleClass().add("desk-input");
        amount.field().setId("amount");
        amount.field().textProperty().bindBidirectional(model.amount());
        var asset = new Segments<>(List.of(TransferredAsset.values()), model.asset().get(),
                one -> texts.get("value.asset." + one.name().toLowerCase(java.util.Locale.ROOT)));
        asset.valueProperty().bindBidirectional(model.asset());
        var what = new VBox(4, Nodes.label(texts.get("value.transfer.asset"), "field-label"), asset);
        var row = new HBox(20, what, Nodes.grow(new FormField(texts.get("value.transfer.amount"), true, amount)));
        this.fields = new VBox(20, holders, row);
        Nodes.show(aside, false);
        this.listening = Subscription.combine(model.from().subscribe(this::redraw), model.to().subscribe(this::redraw),
                model.amount().subscribe(this::redraw), model.asset().subscribe(this::redraw));
        redraw();
    }

    @Override
    public String area() {
        return "transfer";
    }

    @Override
    public String icon() {
        return "swap_horiz";
    }

    @Override
    public Region fields() {
        return fields;
    }

    @Override
    public Region aside() {
        return aside;
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

    private void redraw() {
        var arrow = Nodes.icon("arrow_forward", "icon-lg", "accent");
        var row = Nodes.row(12, Nodes.stretch(holder("value.transfer.from", model.from().get(), -1)), arrow,
                Nodes.stretch(holder("value.transfer.to", model.to().get(), 1)));
        holders.getChildren().setAll(Nodes.grow(row));
    }

    private Region holder(String key, Optional<MemberCard> card, int sign) {
        var box = Nodes.styled(new VBox(10, Nodes.label(texts.get(key), "muted", "t-13")), "inset");
        box.setPadding(new Insets(14, 16, 14, 16));
        box.setMinHeight(168);
        card.ifPresentOrElse(known -> box.getChildren().addAll(about(known), balance(known, sign)),
                () -> box.getChildren().add(Nodes.row(10, Nodes.icon("credit_card", "icon-lg", "subtle"),
                        Nodes.wrapping(texts.get("value.transfer.scan"), "subtle", "t-14"))));
        return box;
    }

    private Node about(MemberCard card) {
        var member = card.member();
        return Nodes.row(12, new Avatar(member.name(), 44), Nodes.column(2,
                Nodes.row(8, Nodes.label(member.name(), "t-16", "strong"),
                        StatusBadge.tier(member.level().name(), member.level().rank())),
                Nodes.fixed(Figures.card(card.number()), "muted", "t-13")));
    }

    private Node balance(MemberCard card, int sign) {
        var money = model.asset().get() == TransferredAsset.MONEY;
        var has = money ? card.balances().money() : card.balances().points();
        var figures = texts.figures();
        var name = texts.get(money ? "card.balance" : "card.points");
        var moved = moved().map(sum -> has + sign * sum).filter(left -> left >= 0);
        return Balance.change(name, money ? figures.figure(has) : figures.number(has),
                moved.map(left -> money ? figures.figure(left) : figures.number(left))
                        .orElseGet(() -> money ? figures.figure(has) : figures.number(has)));
    }

    private Optional<Long> moved() {
        try {
            return Optional.of(model.parsed());
        } catch (RefusedException unreadable) {
            return Optional.empty();
        }
    }
}
