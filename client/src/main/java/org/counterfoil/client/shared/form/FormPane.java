package org.counterfoil.client.shared.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.form.grant.WordsField;
import org.counterfoil.client.shared.text.Texts;

/**
 * Draws a form: sections in two columns, what the server says, a foot that counts. Enter saves except in a field of
 * several lines or one that searches, Esc leaves; the tabulator follows the reading order.
 */
public final class FormPane extends StackPane implements AutoCloseable {

    private static final double DRAWER = 720;
    private static final double GAP = 20;
    private static final double WHOLE = 100;

    private final FormModel<?> model;
    private final Texts texts;
    private final List<FieldCell> cells = new ArrayList<>();
    private final ScrollPane scroll;
    private final FormFoot foot;
    private final Subscription listening;

    /**
     * @param head  the first line
     * @param leave closes the form if {@link FormModel#mayLeave} agrees; a drawer asks by itself
     * @param lost  closes it whatever is lost
     */
    public FormPane(FormModel<?> model, Texts texts, Node head, Runnable leave, Runnable lost) {
        this.model = model;
        this.texts = texts;
        var banner = new Banner();
        var body = Nodes.styled(new VBox(16), "form-body");
        var told = Nodes.styled(new StackPane(banner), "form-told"); // seen wherever one has scrolled to
        told.visibleProperty().bind(banner.visibleProperty());
        told.managedProperty().bind(banner.visibleProperty());
        model.spec().sections().forEach(section -> body.getChildren().add(section(section)));
        scroll = Nodes.styled(new ScrollPane(body), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        foot = new FormFoot(model, texts, leave, lost);
        getChildren().addAll(new VBox(head, Nodes.rule(), told, Nodes.grow(scroll), foot),
                new BusyOverlay(texts.get("form.saving"), model.busy().property()));
        getStyleClass().add("form");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.toCorrect().subscribe(this::pointAt));
    }

    /** Lays a form over a screen, from the right; it is closed and forgotten together with the drawer. */
    public static FormPane inDrawer(FormModel<?> model, Texts texts, Node head, Overlays overlays) {
        var pane = new FormPane(model, texts, head, overlays::leave, overlays::close);
        overlays.openDrawer(pane, DRAWER, model::mayLeave, () -> {
            pane.close();
            model.close();
        });
        Nodes.settle(pane);
        pane.placeFocus();
        return pane;
    }

    /** Puts the cursor into the first field that can be changed. */
    public void placeFocus() {
        cells.stream().filter(cell -> !cell.isLocked()).findFirst().ifPresent(FieldCell::placeFocus);
    }

    /** Where a field is drawn. */
    public FieldCell cell(String key) {
        return cells.stream().filter(cell -> cell.model().field().key().equals(key)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        foot.close();
        cells.forEach(FieldCell::close);
    }

    private Node section(FormSpec.Section section) {
        var grid = new GridPane(GAP, 12);
        var columns = section.fields().stream().allMatch(Field::wide) ? 1 : 2; // an empty column costs its gap
        for (int column = 0; column < columns; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(WHOLE / columns);
            grid.getColumnConstraints().add(half);
        }
        int place = 0;
        for (var field : section.fields()) {
            var cell = new FieldCell(model.field(field.key()), model.spec().area(), texts);
            cell.lock(section.locked());
            cells.add(cell);
            GridPane.setValignment(cell, VPos.TOP);
            place += field.wide() ? place % 2 : 0;
            grid.add(cell, place % 2, place / 2, field.wide() ? columns : 1, 1);
            place += field.wide() ? 2 : 1;
        }
        var title = Nodes.label(texts.get(model.spec().area() + "section." + section.key()), "section-title");
        return section.locked() ? Nodes.column(10, title, locked(), grid) : Nodes.column(10, title, grid);
    }

    private Node locked() {
        var why = Nodes.wrapping(texts.get(model.spec().area() + "locked"), "field-message", "subtle");
        why.setGraphic(Nodes.icon("lock", "icon-xs", "subtle"));
        return why;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || !(event.getTarget() instanceof Node target)) {
            return;
        }
        var own = target instanceof TextArea || target instanceof Button || target instanceof WordsField
                || target instanceof ComboBoxBase<?> box && box.isShowing();
        if (!own) {
            event.consume();
            model.save();
        }
    }

    private void pointAt(Optional<FieldModel> wrong) {
        wrong.flatMap(field -> cells.stream().filter(cell -> cell.model() == field).findFirst()).ifPresent(cell -> {
            reveal(cell);
            cell.placeFocus();
        });
    }

    /** Scrolls just so far that a field is seen, with what is told of it by now. */
    private void reveal(FieldCell cell) {
        Nodes.settle(this);
        var body = scroll.getContent();
        var place = body.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        var hidden = body.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            var top = scroll.getVvalue() * hidden;
            var bottom = top + scroll.getViewportBounds().getHeight();
            if (place.getMinY() < top) {
                scroll.setVvalue(place.getMinY() / hidden);
            } else if (place.getMaxY() > bottom) {
                scroll.setVvalue((place.getMaxY() - bottom + top) / hidden);
            }
        }
    }
}
