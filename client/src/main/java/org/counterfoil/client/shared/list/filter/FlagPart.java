package org.counterfoil.client.shared.list.filter;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** Yes, or not narrowed. */
final class FlagPart implements FilterPart {

    private final String key;
    private final CheckBox box;
    private FilterValues values = FilterValues.NONE;

    FlagPart(Filter.Flag filter, String name, Consumer<FilterValues> chosen) {
        key = filter.key();
        box = new CheckBox(name);
        box.setId("filter-" + key);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setOnAction(event -> chosen.accept(values.withFlag(key, box.isSelected())));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(FilterValues now) {
        values = now;
        box.setSelected(now.flag(key));
    }
}
