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
    private static final double MOMENT = 144;
    private static final double MARGIN = 24;
    private static final double GAP = 12;
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
        var head = new SheetHead(detail.title(), detail.note(), detail.badges(), texts.get("shared.close"),
                overlays::leave);
        detail.portrait().ifPresent(portrait -> head.getChildren().addFirst(portrait));
        getChildren().addAll(head, Nodes.rule(), Nodes.grow(scroll));
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
        var row = new HBox(GAP);
        var share = (WIDTH - 2 * MARGIN + GAP) / detail.tiles().size() - GAP;
        detail.tiles().forEach(tile -> {
            var well = Nodes.stretch(Nodes.styled(Nodes.column(2, Nodes.label(tile.name(), "muted", "t-13"),
                    tile.figure()), "balance-tile"));
            well.setPrefWidth(share); // by which a figure of several lines tells its height
            row.getChildren().add(well);
        });
        return row;
    }

    private static Node section(Detail.Section section) {
        var across = section.told() ? 1 : 2;
        var grid = new GridPane(12, 10);
        for (int column = 0; column < across; column++) {
            var value = new ColumnConstraints();
            value.setHgrow(Priority.ALWAYS);
            if (!section.told()) {
                value.setPercentWidth(32);
            }
            grid.getColumnConstraints().addAll(new ColumnConstraints(section.told() ? MOMENT : NAME), value);
        }
        var line = new RowConstraints();
        line.setValignment(VPos.TOP);
        for (int at = 0; at < section.facts().size(); at++) {
            if (at % across == 0) {
                grid.getRowConstraints().add(line);
            }
            var fact = section.facts().get(at);
            var column = at % across * 2;
            grid.add(Nodes.wrapping(fact.name(), "muted", "t-13"), column, at / across);
            grid.add(Nodes.wrapping(fact.value().isEmpty() ? NOTHING : fact.value(), "t-14"), column + 1,
                    at / across);
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
