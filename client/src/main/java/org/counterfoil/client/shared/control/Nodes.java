package org.counterfoil.client.shared.control;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small layout vocabulary: a screen reads as a tree of rows and columns. */
public final class Nodes {

    private Nodes() {}

    public static Label label(String text, String... classes) {
        return styled(new Label(text), classes);
    }

    /** Never truncated: for figures, badges, key caps. */
    public static Label fixed(String text, String... classes) {
        var label = label(text, classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Breaks into lines where it is too long. */
    public static Label wrapping(String text, String... classes) {
        var label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label of a fixed width whose text stands at the right. */
    public static Label right(String text, double width, String... classes) {
        return aligned(text, width, Pos.CENTER_RIGHT, classes);
    }

    /** A label of a fixed width whose text stands in the middle. */
    public static Label center(String text, double width, String... classes) {
        return aligned(text, width, Pos.CENTER, classes);
    }

    private static Label aligned(String text, double width, Pos alignment, String... classes) {
        var label = width(label(text, classes), width);
        label.setAlignment(alignment);
        return label;
    }

    /** An icon by its name in the outlined Material 2 pack ({@code qr_code}, {@code print}). */
    public static FontIcon icon(String name, String... classes) {
        return styled(new FontIcon(Icons.code(name)), classes);
    }

    public static HBox row(double gap, Node... nodes) {
        var box = new HBox(gap, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** A row whose texts stand on one line, whatever their sizes. */
    public static HBox baseline(double gap, Node... nodes) {
        var box = new HBox(gap, nodes);
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    /** Takes what space is left in a row or a column. */
    public static Region spacer() {
        var region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /** A hairline across. */
    public static Region rule() {
        return styled(new Region(), "rule");
    }

    /** A hairline down. */
    public static Region ruleV(double height) {
        var region = styled(new Region(), "rule-v");
        region.setMinHeight(height);
        region.setMaxHeight(height);
        return region;
    }

    public static Button button(String text, String... classes) {
        var button = styled(new Button(text), classes);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public static Button iconTextButton(String icon, String text, String... classes) {
        var button = button(text, classes);
        button.setGraphic(icon(icon, "icon-sm"));
        return button;
    }

    /** A button that is only an icon; its name is read out instead. */
    public static Button iconButton(String icon, String accessibleText, String... classes) {
        var button = styled(new Button(null, icon(icon)), classes);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(accessibleText);
        return button;
    }

    public static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(List.of(classes));
        return node;
    }

    /** Lets a node take the space that is left. */
    public static <T extends Node> T grow(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    /** Shares a row evenly with others that were stretched. */
    public static <T extends Region> T stretch(T node) {
        node.setPrefWidth(100);
        return grow(node);
    }

    public static <T extends Region> T width(T node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    public static <T extends Region> T height(T node, double height) {
        node.setMinHeight(height);
        node.setPrefHeight(height);
        node.setMaxHeight(height);
        return node;
    }

    /** Gives what was just added its skins, so that what scrolls in it is in the scene and can take the focus. */
    public static void settle(Parent added) {
        added.applyCss();
        added.layout();
    }

    /** Takes a node out of sight and out of the layout, or brings it back. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The id of what has the cursor in here, to give it back after all is drawn anew; empty where nothing has it. */
    public static Optional<String> cursorIn(Node here) {
        return Optional.ofNullable(here.getScene()).map(Scene::getFocusOwner).map(Node::getId)
                .filter(id -> here.lookup("#" + id) != null);
    }
}
