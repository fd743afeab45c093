package org.counterfoil.client.card.cardtype;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardTypeProfile;

/** A card type in its colours: they are the merchant's, and the same in every theme. */
final class CardFace {

    private static final double WIDTH = 28;
    private static final double HEIGHT = 18;
    private static final double ROUND = 6;
    private static final double STRIPE = 3;

    private CardFace() {}

    /** A little card before the name. */
    static Node small(CardTypeProfile profile) {
        return Nodes.row(8, card(profile.colours()), new Label(profile.name()));
    }

    /** A little card. */
    static Node card(CardColours colours) {
        var ground = new Rectangle(WIDTH, HEIGHT, Color.web(colours.ground()));
        ground.setArcWidth(ROUND);
        ground.setArcHeight(ROUND);
        var ink = new Rectangle(WIDTH / 2, STRIPE, Color.web(colours.ink()));
        var face = new StackPane(ground, ink);
        face.setMaxSize(WIDTH, HEIGHT);
        return face;
    }
}
