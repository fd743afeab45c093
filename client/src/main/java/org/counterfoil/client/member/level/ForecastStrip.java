package org.counterfoil.client.member.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.LevelForecast;

/** Says above a level's form who would move if it were saved so; asked anew when the typing rests. */
final class ForecastStrip extends VBox {

    private static final Duration REST = Duration.millis(500);
    private static final double LINE = 24;
    private static final int LINES = 6;

    private final FormModel<?> form;
    private final ForecastViewModel model;
    private final long level;
    private final Texts texts;
    private final Label said = Nodes.wrapping("", "t-13");
    private final Button who = Nodes.button("", "flat");
    private final VBox names = Nodes.column(4);
    private final ScrollPane list = Nodes.styled(new ScrollPane(names), "quiet-scroll");
    private final PauseTransition rest = new PauseTransition(REST);

    /** @param level id of the one that the form edits */
    ForecastStrip(FormModel<?> form, ForecastViewModel model, long level, Texts texts) {
        super(8);
        this.form = form;
        this.model = model;
        this.level = level;
        this.texts = texts;
        setId("forecast");
        getStyleClass().add("forecast");
        said.setGraphic(Nodes.icon("insights", "icon-sm", "accent"));
        who.setId("forecast-who");
        who.setOnAction(event -> open(!list.isVisible()));
        list.setFitToWidth(true);
        getChildren().addAll(Nodes.row(12, Nodes.grow(said), who), list);
        form.fields().forEach(field -> field.typed().addListener((property, before, now) -> rest.playFromStart()));
        rest.setOnFinished(event -> ask());
        Nodes.show(who, false);
        open(false);
        ask();
    }

    private void ask() {
        model.ask(level, form.values(), this::show);
    }

    private void show(Optional<LevelForecast> found) {
        said.setText(found.map(this::sentence).orElseGet(() -> texts.get("levels.forecast.unknown")));
        var first = found.map(LevelForecast::first).orElse(List.of());
        names.getChildren().setAll(first.stream().map(this::line).toList());
        if (first.size() == LevelForecast.SHOWN) {
            names.getChildren().add(Nodes.label(texts.get("levels.forecast.first", "count", first.size()), "t-12",
                    "muted"));
        }
        Nodes.height(list, Math.min(LINES, names.getChildren().size()) * LINE);
        Nodes.show(who, !first.isEmpty());
        open(list.isVisible() && !first.isEmpty());
    }

    private String sentence(LevelForecast forecast) {
        var parts = new ArrayList<String>();
        if (forecast.up() > 0) {
            parts.add(texts.get("levels.forecast.up", "count", forecast.up()));
        }
        if (forecast.down() > 0) {
            forecast.ended().ifPresent(day -> parts.add(texts.get("levels.forecast.down", "count", forecast.down(),
                    "day", day)));
        }
        return parts.isEmpty() ? texts.get("levels.forecast.none") : String.join("\n", parts);
    }

    private Label line(LevelForecast.Mover mover) {
        return Nodes.label(texts.get("levels.forecast.mover", "member", mover.name() + " " + mover.number(), "before",
                mover.before(), "after", mover.after()), "t-12");
    }

    private void open(boolean opened) {
        Nodes.show(list, opened);
        who.setText(texts.get(opened ? "levels.forecast.hide" : "levels.forecast.who"));
    }
}
