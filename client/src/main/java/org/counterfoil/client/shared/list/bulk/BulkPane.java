package org.counterfoil.client.shared.list.bulk;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;

/** A bulk action in a drawer: what it would do, its progress, and what became of it. Enter does it, Esc leaves. */
public final class BulkPane extends VBox implements AutoCloseable {

    private static final double WIDTH = 560;

    private final BulkViewModel model;
    private final Texts texts;
    private final Overlays overlays;
    private final Banner banner = new Banner();
    private final VBox body = Nodes.styled(new VBox(16), "form-body");
    private final HBox foot = Nodes.styled(new HBox(), "drawer-foot");
    private final List<SharedFieldCell> cells = new ArrayList<>();
    private final Button act;
    private final Subscription listening;

    private BulkPane(BulkViewModel model, Texts texts, Overlays overlays) {
        this.model = model;
        this.texts = texts;
        this.overlays = overlays;
        var name = texts.get(model.spec().area() + "bulk." + model.spec().key());
        act = button("bulk-run", name, "shared.key-enter", "accent", model::run);
        var scroll = Nodes.styled(new ScrollPane(new VBox(banner, body)), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(new SheetHead(name, texts.get("list.bulk-note"), List.of(), texts.get("shared.close"),
                overlays::leave), Nodes.rule(), Nodes.grow(scroll), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button) && model.ready()) {
                event.consume();
                model.run();
            }
        });
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.step().subscribe(this::show));
    }

    /** Lays it over a screen and looks at the rows; {@code changed} runs when it was done and the drawer is closed. */
    public static void open(BulkViewModel model, Texts texts, Overlays overlays, Runnable changed) {
        var pane = new BulkPane(model, texts, overlays);
        overlays.openDrawer(pane, WIDTH, model::mayLeave, () -> {
            pane.close();
            model.close();
            if (model.step().get() instanceof BulkStep.Answered) {
                changed.run();
            }
        });
        model.look();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        forgetCells();
    }

    private void show(BulkStep step) {
        forgetCells();
        switch (step) {
            case BulkStep.Looking looking -> looking();
            case BulkStep.NotSeen notSeen -> notSeen();
            case BulkStep.Asking(var preview) -> asking(preview);
            case BulkStep.Running(var done, var of, var stopping) -> running(done, of, stopping);
            case BulkStep.Answered(var answer, var stopped) -> answered(answer, stopped);
        }
    }

    private void looking() {
        var ring = new ProgressIndicator();
        ring.setMaxSize(32, 32);
        body.getChildren().setAll(ring, Nodes.label(texts.get("list.bulk-looking"), "muted", "t-13"));
        foot.getChildren().setAll(Nodes.spacer(), leave("shared.cancel"));
    }

    private void notSeen() {
        var again = Nodes.iconTextButton("refresh", texts.get("shared.retry"), "soft");
        again.setOnAction(event -> model.look());
        body.getChildren().setAll(new Blank("cloud_off", texts.get("list.bulk-not-seen"),
                texts.get("list.bulk-not-seen-advice"), again));
        foot.getChildren().setAll(Nodes.spacer(), leave("shared.close"));
    }

    private void asking(BulkPreview preview) {
        body.getChildren().setAll(
                Nodes.label(texts.get("list.bulk-count", "count", preview.count()), "t-20", "strong"),
                new Callout(Notice.Tone.ACCENT, "info", texts.get(
                        model.spec().area() + "effect." + model.spec().key(), "count", preview.count())));
        model.fields().forEach(field -> {
            var cell = new SharedFieldCell(field, model.spec().area(), texts, () -> act.setDisable(!model.ready()));
            cells.add(cell);
            body.getChildren().add(cell);
        });
        act.setDisable(!model.ready());
        foot.getChildren().setAll(Nodes.spacer(), leave("shared.cancel"), act);
        if (cells.isEmpty()) {
            focus(act);
        } else if (getScene() != null) {
            Nodes.settle(this);
            cells.getFirst().placeFocus();
        }
    }

    private void running(int done, int of, boolean stopping) {
        var bar = new ProgressBar(of == 0 ? 0 : (double) done / of);
        bar.setMaxWidth(Double.MAX_VALUE);
        body.getChildren().setAll(Nodes.label(texts.get("list.bulk-running", "done", done, "count", of), "t-16",
                "strong"), bar, Nodes.wrapping(texts.get("list.bulk-running-note"), "muted", "t-13"));
        var stop = Nodes.button(texts.get(stopping ? "list.bulk-stopping" : "list.bulk-stop"), "soft");
        stop.setId("bulk-stop");
        stop.setDisable(stopping);
        stop.setOnAction(event -> model.stop());
        foot.getChildren().setAll(Nodes.spacer(), stop);
    }

    private void answered(BulkAnswer answer, boolean stopped) {
        var failed = answer.failures().size();
        body.getChildren().setAll(new Callout(failed == 0 ? Notice.Tone.SUCCESS : Notice.Tone.WARNING,
                failed == 0 ? "check_circle" : "warning", failed == 0
                        ? texts.get("list.bulk-done", "count", answer.changed())
                        : texts.get("list.bulk-partly", "count", answer.changed(), "failed", failed)));
        if (stopped) {
            body.getChildren().add(Nodes.wrapping(texts.get("list.bulk-stopped"), "muted", "t-13"));
        }
        if (failed > 0) {
            body.getChildren().add(new FailureList(answer, texts));
        }
        var shut = leave("shared.close");
        foot.getChildren().setAll(Nodes.spacer(), shut);
        focus(shut);
    }

    private Button leave(String text) {
        return button("bulk-leave", texts.get(text), "shared.key-escape", "soft", overlays::leave);
    }

    private Button button(String id, String name, String key, String style, Runnable action) {
        var button = Nodes.button(name, style, "wide");
        button.setId(id);
        button.setGraphic(new KeyCap(texts.get(key)));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void focus(Node node) {
        if (getScene() != null && node instanceof Labeled labeled && !labeled.isDisabled()) {
            Nodes.settle(this);
            node.requestFocus();
        }
    }

    private void forgetCells() {
        cells.forEach(SharedFieldCell::close);
        cells.clear();
    }
}
