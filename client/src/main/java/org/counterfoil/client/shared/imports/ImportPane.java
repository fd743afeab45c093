package org.counterfoil.client.shared.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.text.Texts;

/**
 * The steps of an import in one panel. Every button has a key: T keeps a template, O chooses a file, Enter does what
 * comes next, the arrows change how, S keeps the bad rows, U takes back, C ends what runs, N begins anew.
 */
public final class ImportPane extends VBox implements AutoCloseable {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 600;

    private final ImportViewModel model;
    private final Texts texts;
    private final ImportDialogs files;
    private final ImportBodies bodies;
    private final VBox body = new VBox(16);
    private final HBox foot = Nodes.row(12);
    private final Overlays overlays;
    private final Subscription listening;

    private ImportPane(ImportViewModel model, Overlays overlays, Optional<ImportDialogs> given) {
        super(16);
        this.model = model;
        this.overlays = overlays;
        texts = model.texts();
        files = given.orElseGet(() -> new WindowDialogs(() -> getScene().getWindow(), texts));
        bodies = new ImportBodies(model);
        var banner = new Banner();
        var scroll = Nodes.styled(new ScrollPane(body), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var close = button("shared.close", "shared.key-escape", "soft", overlays::close);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Nodes.row(10, Nodes.icon("publish", "icon-lg", "accent"),
                Nodes.label(texts.get("imports.title", "list", model.order().name()), "t-16", "strong")), banner,
                Nodes.grow(scroll), Nodes.row(12, Nodes.grow(foot), close));
        Nodes.width(this, WIDTH);
        Nodes.height(this, HEIGHT);
        setId("import");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.step().subscribe(this::show), model.mode().subscribe(_ -> show(model.step().get())));
    }

    /** Lays it over a screen. */
    public static void open(ImportViewModel model, Overlays overlays) {
        open(model, overlays, Optional.empty());
    }

    /** Goes on with a file, as when it is dropped here; where another one is under way, it goes on with that. */
    public void take(Path file) {
        model.send(file);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.step().get() instanceof ImportStep.Choosing) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::take);
        event.setDropCompleted(true);
        event.consume();
    }

    /** The same with files that somebody else chooses. */
    public static void open(ImportViewModel model, Overlays overlays, ImportDialogs files) {
        open(model, overlays, Optional.of(files));
    }

    private static void open(ImportViewModel model, Overlays overlays, Optional<ImportDialogs> files) {
        var pane = new ImportPane(model, overlays, files);
        overlays.openPanel(pane, () -> {
            pane.close();
            model.close();
        });
        model.start();
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void show(ImportStep step) {
        body.getChildren().setAll(bodies.of(step));
        foot.getChildren().setAll(buttons(step));
        if (getScene() != null) {
            requestFocus();
        }
    }

    private List<Node> buttons(ImportStep step) {
        var buttons = new ArrayList<Node>();
        switch (step) {
            case ImportStep.Choosing _ -> {
                buttons.add(button("imports.template", "imports.key-template", "soft", this::template));
                buttons.add(button("imports.choose", "imports.key-choose", "accent", this::choose));
            }
            case ImportStep.Sending _ -> {
            }
            case ImportStep.Working _ ->
                buttons.add(button("imports.cancel", "imports.key-cancel", "soft", model::cancel));
            case ImportStep.Resting(var view, var troubles) -> {
                buttons.add(button("imports.anew", "imports.key-anew", "soft", model::start));
                if (!troubles.isEmpty()) {
                    buttons.add(button("imports.keep", "imports.key-keep", "soft", this::keep));
                }
                if (ImportViewModel.mayUndo(view)) {
                    buttons.add(button("imports.undo", "imports.key-undo", "danger-flat", model::undo));
                }
                if (ImportViewModel.mayGoOn(view)) {
                    buttons.add(button(ImportViewModel.mayCarryOut(view) ? "imports.carry-out" : "imports.check-again",
                            "shared.key-enter", "accent", this::goOn));
                }
            }
        }
        return buttons;
    }

    private Button button(String text, String key, String style, Runnable act) {
        var button = Nodes.button(texts.get(text), style);
        button.setId(text.replace('.', '-'));
        button.setGraphic(new KeyCap(texts.get(key)));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var deed = switch (event.getCode()) {
            case T -> "imports-template";
            case O -> "imports-choose";
            case C -> "imports-cancel";
            case N -> "imports-anew";
            case S -> "imports-keep";
            case U -> "imports-undo";
            case ENTER -> event.getTarget() instanceof Button ? "" : primary();
            case LEFT, RIGHT -> "turn";
            default -> "";
        };
        if (deed.equals("turn")) {
            model.turn();
            event.consume();
        } else if (!deed.isEmpty()) {
            foot.getChildren().stream().filter(node -> deed.equals(node.getId())).map(Button.class::cast).findFirst()
                    .ifPresent(Button::fire);
            event.consume();
        }
    }

    private String primary() {
        return foot.getChildren().stream().filter(node -> node.getStyleClass().contains("accent")).map(Node::getId)
                .findFirst().orElse("");
    }

    /** Asks first what the file comes to, where that is controlled. */
    private void goOn() {
        var controls = model.controls(overlays::close);
        if (controls.isEmpty()) {
            model.goOn();
            return;
        }
        controls.ifPresent(form -> FormPane.inDrawer(form, texts, new SheetHead(texts.get("imports.controls"),
                texts.get("imports.controls-note"), List.of(), texts.get("shared.close"), overlays::leave), overlays));
    }

    private void template() {
        files.keep(texts.get("imports.template-name", "list", model.order().name())).ifPresent(model::template);
    }

    private void choose() {
        files.open().ifPresent(model::send);
    }

    private void keep() {
        files.keep(texts.get("imports.bad-rows-name", "list", model.order().name())).ifPresent(model::keepTroubles);
    }
}
