package org.counterfoil.client.shared.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Popover;
import org.counterfoil.client.shared.list.view.Columns;
import org.counterfoil.client.shared.list.view.ListMemory;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;

/**
 * Views by name: those that everybody has, those that the user saved, and saving what is shown as another one. Ctrl
 * with a digit goes to the view that stands at that place. The columns follow the view that is shown, and stay when its
 * filters are changed.
 */
final class ViewTabs extends HBox implements AutoCloseable {

    private static final double ASK_WIDTH = 300;
    private static final int NAME_LENGTH = 24;
    private static final List<KeyCode> KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private final ListModel<?, ?> model;
    private final List<SavedView> shared;
    private final ListMemory memory;
    private final Columns columns;
    private final Popover popover;
    private final Texts texts;
    private final Subscription listening;
    private Optional<SavedView> wanted = Optional.empty();
    private Optional<SavedView> followed = Optional.empty();

    ViewTabs(ListModel<?, ?> model, List<SavedView> shared, ListMemory memory, Columns columns, Popover popover,
            Texts texts) {
        super(20);
        this.model = model;
        this.shared = shared;
        this.memory = memory;
        this.columns = columns;
        this.popover = popover;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        listening = Subscription.combine(model.filter().subscribe(filter -> draw()),
                model.order().subscribe(order -> draw()));
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void draw() {
        var focused = isFocusWithin();
        getChildren().clear();
        var saved = memory.views();
        var all = all();
        var current = wanted.filter(view -> all.contains(view) && isShown(view))
                .or(() -> all.stream().filter(this::isShown).findFirst());
        follow(current);
        all.forEach(view -> {
            getChildren().add(tab(view, current.equals(Optional.of(view))));
            if (saved.contains(view) && current.equals(Optional.of(view))) {
                getChildren().add(forget(view));
            }
        });
        var save = Nodes.iconTextButton("add", texts.get("list.save-view"), "flat", "quiet-button", "sm");
        save.setId("save-view");
        save.setOnAction(event -> askName());
        getChildren().add(save);
        if (focused) {
            getChildren().stream().filter(tab -> tab.getStyleClass().contains("current")).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private void follow(Optional<SavedView> current) {
        if (current.isPresent() && !current.equals(followed)) {
            followed = current;
            columns.follow(current.get());
        }
    }

    private boolean isShown(SavedView view) {
        return view.filter().equals(model.filter().get()) && view.order().equals(model.order().get());
    }

    /** Shows the view whose place from the left a digit names; nothing for other keys, and where none stands. */
    boolean go(KeyCode key) {
        var all = all();
        var place = KEYS.indexOf(key);
        if (place < 0 || place >= all.size()) {
            return false;
        }
        show(all.get(place));
        return true;
    }

    private void show(SavedView view) {
        wanted = Optional.of(view);
        model.apply(view);
    }

    private List<SavedView> all() {
        return Stream.concat(shared.stream(), memory.views().stream()).toList();
    }

    private Node tab(SavedView view, boolean current) {
        var tab = Nodes.styled(new Button(view.name()), "flat", "view-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        if (current) {
            tab.getStyleClass().add("current");
        }
        tab.setOnAction(event -> show(view));
        return tab;
    }

    private Node forget(SavedView view) {
        var forget = Nodes.iconButton("close", texts.get("list.forget-view", "name", view.name()), "sm", "forget");
        forget.setTranslateX(-14);
        forget.setOnAction(event -> {
            memory.forget(view);
            draw();
        });
        return forget;
    }

    private void askName() {
        var name = new TextField();
        name.setId("view-name");
        var field = new FormField(texts.get("list.view-name"), true, name);
        var keep = Nodes.button(texts.get("list.keep-view"), "accent");
        Runnable save = () -> {
            var typed = name.getText().strip();
            if (typed.isEmpty() || typed.length() > NAME_LENGTH) {
                field.error(texts.get("list.view-name-wrong", "max", NAME_LENGTH));
            } else {
                var saved = new SavedView(typed, model.filter().get(), model.order().get(), columns.shown());
                memory.save(saved);
                wanted = Optional.of(saved);
                popover.hide();
                draw();
            }
        };
        name.setOnAction(event -> save.run());
        keep.setOnAction(event -> save.run());
        var ask = Nodes.width(new VBox(12, field, Nodes.wrapping(texts.get("list.save-view-note"), "subtle", "t-12"),
                keep), ASK_WIDTH);
        popover.show(Nodes.styled(ask, "pad-16"), Pos.TOP_LEFT, 44);
        name.requestFocus();
    }
}
