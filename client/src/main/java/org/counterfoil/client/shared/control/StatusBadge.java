package org.counterfoil.client.shared.control;

import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/** A state as colour and words. */
public final class StatusBadge extends Label {

    /** The colours of a badge; never said by colour alone. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        SUCCESS,
        WARNING,
        DANGER;

        /** The style class. */
        public String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StatusBadge(String text, Tone tone) {
        this(text, dot(), tone.styleClass());
    }

    private StatusBadge(String text, Node graphic, String styleClass) {
        super(text, graphic);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("badge", styleClass);
    }

    /** A member's level by its name and rank (0 for the lowest), in the tier's own pair of colours. */
    public static StatusBadge tier(String name, int rank) {
        return switch (rank) {
            case 0 -> new StatusBadge(name, Nodes.icon("credit_card", "icon-xs"), "neutral");
            case 1 -> new StatusBadge(name, Nodes.icon("star_border", "icon-xs"), "tier-gold");
            case 2 -> new StatusBadge(name, Nodes.icon("star_half", "icon-xs"), "tier-platinum");
            default -> new StatusBadge(name, Nodes.icon("star", "icon-xs"), "tier-diamond");
        };
    }

    /** Turns into another state. */
    public void set(String text, Tone tone) {
        setText(text);
        for (var other : Tone.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(tone.styleClass());
    }

    private static Circle dot() {
        return Nodes.styled(new Circle(3), "dot");
    }
}
