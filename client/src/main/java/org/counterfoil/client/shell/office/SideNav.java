package org.counterfoil.client.shell.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Leaving;
import org.counterfoil.client.shell.OperatorPanel;

/** The entries of an office, 208 px wide, with the operator at the foot. */
final class SideNav extends VBox implements AutoCloseable {

    /** What the face and the arrow leave of the width. */
    private static final double NAME = 104;

    private final Map<Entry, Button> items = new LinkedHashMap<>();

    private final VBox list = Nodes.styled(new VBox(), "nav-list");
    private final ScrollPane scroll;
    private final Brand brand;

    SideNav(SessionScope session, List<Entry> entries, Leaving leaving, Runnable openOperator) {
        getStyleClass().add("side-nav");
        brand = new Brand(session);
        entries.forEach(entry -> list.getChildren().add(item(session, entry, leaving)));
        scroll = Nodes.styled(new ScrollPane(list), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(brand, scroll, Nodes.rule(), operator(session, openOperator));
    }

    @Override
    public void close() {
        brand.close();
    }

    void mark(Entry current) {
        items.forEach((entry, item) -> {
            item.getStyleClass().remove("current");
            if (entry.equals(current)) {
                item.getStyleClass().add("current");
                reveal(item);
            }
        });
    }

    /** There may be more entries than a low screen has room for: the one that is meant is scrolled into sight. */
    private void reveal(Button item) {
        Nodes.settle(this);
        var hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            var top = scroll.getVvalue() * hidden;
            var place = item.getBoundsInParent();
            if (place.getMinY() < top) {
                scroll.setVvalue(place.getMinY() / hidden);
            } else if (place.getMaxY() > top + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue((place.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden);
            }
        }
    }

    private Node item(SessionScope session, Entry entry, Leaving leaving) {
        var item = new Button(session.texts().get(entry.textKey()), Nodes.icon(entry.icon()));
        item.getStyleClass().add("nav-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setOnAction(event -> leaving.go(entry.route()));
        item.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(item);
            }
        });
        items.put(entry, item);
        return item;
    }

    private static Node operator(SessionScope session, Runnable open) {
        var operator = session.signedIn().operator();
        var who = Nodes.column(0, name(operator.realName(), "t-13", "medium"),
                name(session.texts().get(OperatorPanel.employeeKey(session)), "subtle", "t-12"));
        var face = Nodes.row(10, new Avatar(operator.realName(), 36), who,
                Nodes.icon("unfold_more", "icon-sm", "subtle"));
        var button = Nodes.styled(new Button(operator.realName(), face), "flat", "operator");
        button.setId("operator");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(session.texts().get("shell.operator", "name", operator.realName()));
        button.setOnAction(event -> open.run());
        face.prefWidthProperty().bind(button.widthProperty().subtract(8));
        VBox.setMargin(button, new Insets(8, 0, 0, 0));
        return button;
    }

    /** A name may be of any length: it is read whole, on as many lines as it takes. */
    private static Node name(String text, String... classes) {
        return Nodes.width(Nodes.wrapping(text, classes), NAME);
    }
}
