package org.counterfoil.client.shared.form.grant;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Access;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row as it is drawn: its name, a lock where not all of it can be given, and its three levels. */
final class GrantCell extends ListCell<GrantRow> {

    private static final double LEVEL = 92;
    private static final String HEAD = "grant-head";

    private final GrantModel model;
    private final Texts texts;
    private final BiConsumer<GrantRow, Access> chosen;
    private final Label name = Nodes.label("");
    private final FontIcon lock = Nodes.icon("lock", "icon-xs", "subtle");
    private final Label granted = Nodes.fixed("", "muted", "t-12");
    private final Map<Access, ToggleButton> levels = new EnumMap<>(Access.class);
    private final HBox line;
    private final Subscription listening;

    /** @param chosen gets what was clicked */
    GrantCell(GrantModel model, Texts texts, BiConsumer<GrantRow, Access> chosen) {
        this.model = model;
        this.texts = texts;
        this.chosen = chosen;
        var choice = Nodes.styled(new HBox(), "segments", "grant-levels");
        choice.setMaxHeight(USE_PREF_SIZE);
        for (var level : Access.values()) {
            levels.put(level, button(level));
            choice.getChildren().add(levels.get(level));
        }
        line = Nodes.row(8, name, lock, Nodes.spacer(), granted, choice);
        getStyleClass().add("grant-cell");
        listening = model.typed().subscribe((before, now) -> show());
    }

    /** Listens no more. */
    void forget() {
        listening.unsubscribe();
    }

    @Override
    protected void updateItem(GrantRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove(HEAD);
        if (row instanceof GrantRow.Head) {
            getStyleClass().add(HEAD);
        }
        setGraphic(empty ? null : line);
        show();
    }

    private void show() {
        var row = getItem();
        if (row == null) {
            return;
        }
        name.setText(row.name());
        Nodes.show(lock, row instanceof GrantRow.One(var leaf) && leaf.limited());
        Nodes.show(granted, row instanceof GrantRow.Head);
        granted.setText(texts.get("form.grant-of", "granted", model.granted(row), "count", row.leaves().size()));
        var now = model.level(row);
        levels.forEach((level, button) -> {
            button.setVisible(row.means(level));
            button.setDisable(!row.allows(level));
            button.setSelected(now.filter(level::equals).isPresent());
        });
        setAccessibleText(row.name() + " " + now.map(this::words).orElse(""));
    }

    private ToggleButton button(Access level) {
        var button = Nodes.styled(new ToggleButton(words(level)), "grant-" + key(level));
        Nodes.width(button, LEVEL);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            chosen.accept(getItem(), level);
            show();
        });
        return button;
    }

    private String words(Access level) {
        return texts.get("form.grant-level-" + key(level));
    }

    private static String key(Access level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
