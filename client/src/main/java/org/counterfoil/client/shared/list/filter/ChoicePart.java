package org.counterfoil.client.shared.list.filter;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** Any of several options behind a button that says what is chosen. */
final class ChoicePart implements FilterPart {

    private final Filter.Choice filter;
    private final String name;
    private final Texts texts;
    private final MenuButton button = Nodes.styled(new MenuButton(), "filter-choice");
    private final List<CheckMenuItem> items;
    private FilterValues values = FilterValues.NONE;

    ChoicePart(Filter.Choice filter, String name, Texts texts, Consumer<FilterValues> chosen) {
        this.filter = filter;
        this.name = name;
        this.texts = texts;
        items = filter.options().stream().map(option -> new CheckMenuItem(option.name())).toList();
        items.forEach(item -> item.setOnAction(event -> chosen.accept(values.with(filter.key(), ticked()))));
        button.getItems().setAll(items);
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setId("filter-" + filter.key());
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public void show(FilterValues now) {
        values = now;
        var chosen = now.chosen(filter.key());
        for (int at = 0; at < items.size(); at++) {
            items.get(at).setSelected(chosen.contains(filter.options().get(at).value()));
        }
        var names = filter.options().stream().filter(option -> chosen.contains(option.value()))
                .map(Filter.Option::name).toList();
        button.setText(switch (names.size()) {
            case 0 -> texts.get("list.filter-all", "name", name);
            case 1 -> texts.get("list.filter-one", "name", name, "value", names.getFirst());
            default -> texts.get("list.filter-some", "name", name, "count", names.size());
        });
    }

    private List<String> ticked() {
        return filter.options().stream().filter(option -> items.get(filter.options().indexOf(option)).isSelected())
                .map(Filter.Option::value).toList();
    }
}
