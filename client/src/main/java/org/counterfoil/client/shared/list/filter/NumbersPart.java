package org.counterfoil.client.shared.list.filter;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.NumberRange;

/** Whole numbers from one to another; an end that is left empty is open. What is typed counts at Enter or Tab. */
final class NumbersPart implements FilterPart {

    private static final double WIDTH = 120;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

    private final String key;
    private final Texts texts;
    private final Consumer<FilterValues> chosen;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final FormField least;
    private final FormField most;
    private final HBox row;
    private FilterValues values = FilterValues.NONE;

    NumbersPart(String key, String name, Texts texts, Consumer<FilterValues> chosen) {
        this.key = key;
        this.texts = texts;
        this.chosen = chosen;
        from.setId("filter-" + key);
        to.setId("filter-" + key + "-to");
        least = new FormField(texts.get("list.day-from", "name", name), false, from).nameless();
        most = new FormField(texts.get("list.day-to", "name", name), false, to).nameless();
        row = Nodes.row(6, Nodes.fixed(name, "t-13", "muted"), Nodes.width(least, WIDTH), Nodes.fixed("–", "muted"),
                Nodes.width(most, WIDTH));
        watch(from);
        watch(to);
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(FilterValues now) {
        values = now;
        var range = now.numbers(key);
        show(from, least, range.from());
        show(to, most, range.to());
    }

    private static void show(TextField field, FormField around, Optional<Long> number) {
        field.setText(number.map(String::valueOf).orElse(""));
        around.clear();
    }

    private void watch(TextField field) {
        field.setOnAction(_ -> choose());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                choose();
            }
        });
    }

    private void choose() {
        var readable = isReadable(from, least) & isReadable(to, most);
        if (!readable) {
            return;
        }
        var wanted = values.withNumbers(key, new NumberRange(number(from), number(to)));
        if (!wanted.equals(values)) {
            chosen.accept(wanted);
        }
    }

    private boolean isReadable(TextField field, FormField around) {
        var text = plain(field);
        if (text.isEmpty() || WHOLE.matcher(text).matches()) {
            around.clear();
            return true;
        }
        around.error(texts.get("form.whole-wrong"));
        return false;
    }

    private static Optional<Long> number(TextField field) {
        return Optional.of(plain(field)).filter(text -> !text.isEmpty()).map(Long::valueOf);
    }

    private static String plain(TextField field) {
        return field.getText().replaceAll("[,\\s]", "").replace('−', '-');
    }
}
