package org.counterfoil.client.value.bench;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.form.FieldCell;
import org.counterfoil.client.shared.form.FieldModel;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.text.Texts;

/**
 * Something that is done only after it was seen: what it would do, what has to be said with it, and one button. Enter
 * does it, Esc leaves it.
 */
public final class DeedPane extends StackPane implements AutoCloseable {

    private static final double WIDTH = 620;

    private final FormModel<?> model;
    private final List<FieldCell> cells = new ArrayList<>();
    private final Subscription listening;

    /**
     * @param title     of the drawer
     * @param told      what would be done
     * @param action    on the button
     * @param dangerous whether it can't be undone
     * @param possible  whether it can be done at all
     */
    public record Deed(String title, String note, Node told, String action, boolean dangerous, boolean possible) {}

    private DeedPane(Deed deed, FormModel<?> model, Texts texts, Overlays overlays) {
        this.model = model;
        var banner = new Banner();
        var body = Nodes.styled(new VBox(14, banner, deed.told()), "form-body");
        if (deed.possible()) {
            model.fields().forEach(field -> cells.add(new FieldCell(field, model.spec().area(), texts)));
            body.getChildren().addAll(cells);
        }
        var scroll = Nodes.styled(new ScrollPane(body), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(new VBox(new SheetHead(deed.title(), deed.note(), List.of(), texts.get("shared.close"),
                overlays::leave), Nodes.rule(), Nodes.grow(scroll), foot(deed, texts, overlays)),
                new BusyOverlay(texts.get("form.saving"), model.busy().property()));
        if (deed.possible()) {
            addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.toCorrect().subscribe(wrong -> wrong.ifPresent(this::pointAt)));
    }

    /** Lays it over a screen, from the right; it is closed and forgotten together with the drawer. */
    public static void open(Deed deed, FormModel<?> model, Texts texts, Overlays overlays) {
        var pane = new DeedPane(deed, model, texts, overlays);
        overlays.openDrawer(pane, WIDTH, () -> !model.busy().get(), () -> {
            pane.close();
            model.close();
        });
        Nodes.settle(pane);
        pane.cells.stream().findFirst().ifPresent(FieldCell::placeFocus);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        cells.forEach(FieldCell::close);
    }

    private Node foot(Deed deed, Texts texts, Overlays overlays) {
        var leave = button(texts.get(deed.possible() ? "shared.cancel" : "shared.close"),
                texts.get("shared.key-escape"), "soft");
        leave.setOnAction(_ -> overlays.leave());
        var foot = Nodes.styled(Nodes.row(12, Nodes.spacer(), leave), "drawer-foot");
        foot.setPadding(new Insets(12, 20, 12, 20));
        if (deed.possible()) {
            var act = button(deed.action(), texts.get("shared.key-enter"), "accent",
                    deed.dangerous() ? "dangerous" : "plain");
            act.setId("deed");
            act.setOnAction(_ -> model.save());
            foot.getChildren().add(act);
        }
        return foot;
    }

    private static Button button(String name, String key, String... classes) {
        var button = Nodes.button(name, classes);
        button.setGraphic(new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private void pointAt(FieldModel wrong) {
        cells.stream().filter(cell -> cell.model() == wrong).findFirst().ifPresent(FieldCell::placeFocus);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof TextArea)
                && !(event.getTarget() instanceof Button)) {
            event.consume();
            model.save();
        }
    }
}
