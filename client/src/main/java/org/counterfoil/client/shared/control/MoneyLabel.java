package org.counterfoil.client.shared.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.text.Figures;

/** An amount with a quieter currency sign on the same baseline. Sizes by class: md, lg, due. */
public final class MoneyLabel extends HBox {

    private final Figures figures;
    private final Label symbol = Nodes.fixed("", "symbol");
    private final Label amount = Nodes.fixed("", "amount");

    /** @param minor the amount in minor units */
    public MoneyLabel(Figures figures, long minor, String... classes) {
        this.figures = figures;
        getChildren().addAll(symbol, amount);
        getStyleClass().add("money");
        getStyleClass().addAll(classes);
        setMinWidth(USE_PREF_SIZE);
        set(minor);
    }

    /** Shows another amount, in minor units. */
    public void set(long minor) {
        symbol.setText(figures.sign(minor) + figures.symbol());
        amount.setText(figures.unsigned(minor));
        setAccessibleText(symbol.getText() + amount.getText());
    }
}
