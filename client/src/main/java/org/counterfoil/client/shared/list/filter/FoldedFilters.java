package org.counterfoil.client.shared.list.filter;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** Filters behind a button: in as many lines as they need once it is pressed, or as soon as one of them narrows. */
final class FoldedFilters extends FlowPane {

    private final Texts texts;
    private final Map<String, FilterPart> parts = new LinkedHashMap<>();
    private final Button button = Nodes.iconTextButton("filter_list", "", "filter-more");

    FoldedFilters(Texts texts) {
        super(16, 8);
        this.texts = texts;
        setId("folded-filters");
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        button.setId("filter-more");
        button.setOnAction(_ -> Nodes.show(this, !isVisible()));
        Nodes.show(this, false);
    }

    void add(String key, FilterPart part) {
        parts.put(key, part);
        getChildren().add(part.node());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Opens and folds them. */
    Button button() {
        return button;
    }

    /** Shows what stands in them; what narrows is never hidden. */
    void show(FilterValues values) {
        parts.values().forEach(part -> part.show(values));
        var narrowing = parts.keySet().stream().filter(values.values()::containsKey).count();
        button.setText(narrowing == 0
                ? texts.get("list.filter-more")
                : texts.get("list.filter-more-set", "count", narrowing));
        if (narrowing > 0) {
            Nodes.show(this, true);
        }
    }
}
