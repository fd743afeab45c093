package org.counterfoil.client.shared.detail;

import java.util.Optional;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.text.Texts;

/** Draws details in a drawer: head, figures, facts in two columns, and what can be done. */
public final class DetailPane extends VBox {

    private static final double WIDTH = 680;
    private static final double NAME = 104;
    private static final String NOTHING = "—";

    private DetailPane(Detail detail, Texts texts, Overlays overlays) {
        var body = Nodes.styled(new VBox(18), "form-body");
        if (!detail.tiles().isEmpty()) {
            body.getChildren().add(tiles(detail));
        }
        detail.sections().forEach(section -> body.getChildren().add(section(section)));
        body.getChildren().addAll(detail.tables());
        var scroll = Nodes.styled(new ScrollPane(body), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(new SheetHead(detail.title(), detail.note(), detail.badges(), texts.get("shared.close"),
                overlays::leave), Nodes.rule(), Nodes.grow(scroll));
        if (!detail.actions().isEmpty()) {
            getChildren().add(foot(detail));
        }
    }

    /** Lays details over a screen, from the right; the focus goes to the first action. */
    public static void open(Detail detail, Texts texts, Overlays overlays) {
        open(detail, texts, overlays, () -> {});
    }

    /** The same; {@code closed} runs however they are closed. */
    public static void open(Detail detail, Texts texts, Overlays overlays, Runnable closed) {
        var pane = new DetailPane(detail, texts, overlays);
        overlays.openDrawer(pane, WIDTH, closed);
        Optional.ofNullable(pane.lookup("#detail-action")).ifPresent(Node::requestFocus);
    }

    private static Node tiles(Detail detail) {
        var row = new HBox(12);
        detail.tiles().forEach(tile -> row.getChildren().add(Nodes.stretch(Nodes.styled(
                Nodes.column(2, Nodes.label(tile.name(), "muted", "t-13"), tile.figure()), "balance-tile"))));
        return row;
    }

    private static Node section(Detail.Section section) {
        var grid = new GridPane(12, 10);
        for (int column = 0; column < 2; column++) {
            var name = new ColumnConstraints(NAME);
            var value = new ColumnConstraints();
            value.setHgrow(Priority.ALWAYS);
            value.setPercentWidth(32);
            grid.getColumnConstraints().addAll(name, value);
        }
        var line = new RowConstraints();
        line.setValignment(VPos.TOP);
        for (int at = 0; at < section.facts().size(); at++) {
            if (at % 2 == 0) {
                grid.getRowConstraints().add(line);
            }
            var fact = section.facts().get(at);
            grid.add(Nodes.wrapping(fact.name(), "muted", "t-13"), at % 2 * 2, at / 2);
            grid.add(Nodes.wrapping(fact.value().isEmpty() ? NOTHING : fact.value(), "t-14"), at % 2 * 2 + 1, at / 2);
        }
        return Nodes.column(10, Nodes.label(section.title(), "section-title"), grid);
    }

    private static Node foot(Detail detail) {
        var foot = Nodes.styled(new HBox(), "drawer-foot");
        var space = Nodes.spacer();
        for (var action : detail.actions()) {
            if (action.dangerous() && !foot.getChildren().contains(space)) {
                foot.getChildren().add(space);
            }
            foot.getChildren().add(button(action, foot.getChildren().isEmpty()));
        }
        return foot;
    }

    private static Button button(Detail.Action action, boolean usual) {
        var button = Nodes.iconTextButton(action.icon(), action.name(),
                action.dangerous() ? "flat" : usual ? "accent" : "soft");
        if (action.dangerous()) {
            button.getStyleClass().add("danger-flat");
        }
        if (usual) {
            button.setId("detail-action");
        }
        button.setOnAction(event -> action.run().run());
        return button;
    }
}
