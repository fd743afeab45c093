package org.counterfoil.client.shared.parameter;

import java.util.List;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.parameter.Parameter;

/** The details of a parameter: what it does, how it stands, and every change of it. */
final class ParameterSheet {

    private static final String HISTORY = "parameter.section.history";

    private final KnownParameter known;
    private final Texts texts;
    private final ParameterWords words;

    ParameterSheet(KnownParameter known, Texts texts) {
        this.known = known;
        this.texts = texts;
        this.words = new ParameterWords(texts);
    }

    Detail detail(List<Detail.Action> actions) {
        var parameter = known.row().parameter();
        return new Detail(words.name(parameter), words.about(parameter), badges(),
                List.of(tile("value", parameter, known.row().value()),
                        tile("usual", parameter, words.usual(parameter))),
                known.history().isEmpty()
                        ? List.of()
                        : List.of(new Detail.Section(texts.get(HISTORY), history(parameter), true)),
                known.history().isEmpty() ? List.of(never()) : List.of(), actions);
    }

    private List<StatusBadge> badges() {
        return known.row().own()
                ? List.of(new StatusBadge(texts.get("parameter.own"), StatusBadge.Tone.ACCENT))
                : List.of();
    }

    private Detail.Tile tile(String key, Parameter parameter, String value) {
        return new Detail.Tile(texts.get("parameter.column." + key),
                Nodes.wrapping(words.value(parameter, value), "t-16", "strong"));
    }

    private Node never() {
        return Nodes.column(10, Nodes.label(texts.get(HISTORY), "section-title"),
                Nodes.label(texts.get("parameter.never"), "muted", "t-13"));
    }

    private List<Detail.Fact> history(Parameter parameter) {
        return known.history().stream().map(change -> new Detail.Fact(texts.figures().dateTime(change.at()),
                words.step(parameter, change) + "\n" + words.by(change))).toList();
    }
}
