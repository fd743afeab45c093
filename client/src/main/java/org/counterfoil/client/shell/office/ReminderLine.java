package org.counterfoil.client.shell.office;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.counterfoil.client.reminder.ReminderWords;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.reminder.ReminderCounts;
import org.counterfoil.common.reminder.ReminderKind;

/** Whom to be reminded of, in one line: how many of each kind, each leading to them. */
final class ReminderLine extends HBox {

    private static final String UNKNOWN = "—";

    private final Texts texts;
    private final Map<ReminderKind, Label> figures = new EnumMap<>(ReminderKind.class);

    /** @param open leads to those of a kind */
    ReminderLine(Texts texts, Consumer<ReminderKind> open) {
        super(0);
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("surface", "reminder-line");
        getChildren().add(Nodes.icon("notifications_active", "icon-sm", "subtle"));
        for (var kind : ReminderKind.values()) {
            if (kind.ordinal() > 0) {
                getChildren().add(Nodes.ruleV(22));
            }
            getChildren().add(Nodes.grow(part(kind, open)));
        }
    }

    /** Shows how many there are; nothing is known before. */
    void show(Optional<ReminderCounts> counts) {
        figures.forEach((kind, label) -> label.setText(counts.map(known -> counted(known.of(kind))).orElse(UNKNOWN)));
    }

    private Button part(ReminderKind kind, Consumer<ReminderKind> open) {
        var name = new ReminderWords(texts).name(kind);
        var figure = Nodes.fixed(UNKNOWN, "t-14", "strong");
        figures.put(kind, figure);
        var part = Nodes.styled(new Button(name, Nodes.row(8, Nodes.label(name, "muted", "t-13"), figure)), "flat",
                "reminder-part");
        part.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        part.setId("remind-" + kind.key());
        part.setMinWidth(0);
        part.setMaxWidth(Double.MAX_VALUE);
        part.setOnAction(_ -> open.accept(kind));
        return part;
    }

    private String counted(int count) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("home.many", "most", ListModel.MOST_COUNTED)
                : texts.figures().number(count);
    }
}
