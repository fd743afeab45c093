package org.counterfoil.client.shared.list.filter;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** One of many options: typed, as far as it takes to know it, or picked from the list. Empty stands for all. */
final class PickPart implements FilterPart {

    /** No word that is kept is longer. */
    private static final int LONGEST = 100;
    private static final double LEAST = 96;
    private static final double MOST = 200;

    private final Filter.Pick filter;
    private final Filter.Option all;
    private final ComboBox<Filter.Option> box = Nodes.styled(new ComboBox<>(), "filter-pick");
    private final HBox row;
    private FilterValues values = FilterValues.NONE;
    private boolean showing;

    PickPart(Filter.Pick filter, String name, Texts texts, Consumer<FilterValues> chosen) {
        this.filter = filter;
        all = new Filter.Option("", texts.get("list.pick-all"));
        box.setId("filter-" + filter.key());
        box.setEditable(true);
        box.getItems().add(all);
        box.getItems().addAll(filter.options());
        box.setConverter(new Typed());
        box.setCellFactory(list -> new Line());
        box.setValue(all);
        box.setPromptText(all.name());
        box.setAccessibleText(name);
        box.getEditor().setAccessibleText(name);
        box.setMinWidth(LEAST);
        box.setPrefWidth(MOST);
        box.setMaxWidth(MOST);
        box.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                chosen.accept(values.with(filter.key(), now.value()));
            }
        });
        row = Nodes.row(6, Nodes.fixed(name, "t-13", "muted"), Nodes.grow(box));
        Nodes.grow(row);
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(FilterValues now) {
        values = now;
        showing = true;
        box.setValue(now.one(filter.key()).map(this::known).orElse(all));
        showing = false;
    }

    /** What is no option any more is shown as it was kept: it narrows, and must be seen to. */
    private Filter.Option known(String value) {
        return filter.options().stream().filter(option -> option.value().equals(value)).findFirst()
                .orElseGet(() -> new Filter.Option(value, value));
    }

    /** The option that is called so, or else the first of which a word begins so. */
    private Filter.Option meant(String typed) {
        var words = typed.strip();
        var text = words.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return all;
        }
        return first(option -> lower(option).equals(text), first(option -> (" " + lower(option)).contains(" " + text),
                filter.open() ? known(words.substring(0, Math.min(words.length(), LONGEST))) : box.getValue()));
    }

    private Filter.Option first(Predicate<Filter.Option> wanted, Filter.Option otherwise) {
        return filter.options().stream().filter(wanted).findFirst().orElse(otherwise);
    }

    private static String lower(Filter.Option option) {
        return option.name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the field; nothing for all. */
    private final class Typed extends StringConverter<Filter.Option> {

        @Override
        public String toString(Filter.Option option) {
            return option == null || option.equals(all) ? "" : option.name();
        }

        @Override
        public Filter.Option fromString(String typed) {
            return meant(typed == null ? "" : typed);
        }
    }

    private static final class Line extends ListCell<Filter.Option> {

        @Override
        protected void updateItem(Filter.Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? null : option.name());
        }
    }
}
