package org.counterfoil.client.shared.list.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which columns of a list are shown, in which order; at least one. Kept for the user who chose: those of the list, and
 * apart from them those of each view that has columns of its own.
 */
public final class Columns {

    private final ListMemory memory;
    private final List<Choice> given;
    private List<Choice> usual;
    private Optional<SavedView> view = Optional.empty();
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>();

    /** A column and whether it is shown. */
    public record Choice(String key, boolean shown) {

        private String word() {
            return shown ? key : "-" + key;
        }
    }

    /** @param usual the columns that the list begins with */
    public Columns(List<Choice> usual, ListMemory memory) {
        this.given = List.copyOf(usual);
        this.usual = given;
        this.memory = memory;
        choices.set(memory.columns(view).map(this::remembered).orElse(given));
    }

    /** Shows the columns of a view as they were last chosen for it; those of the list where it has none of its own. */
    public void follow(SavedView wanted) {
        view = Optional.of(wanted).filter(one -> !one.columns().isEmpty());
        usual = view.map(one -> of(one.columns())).orElse(given);
        choices.set(memory.columns(view).map(this::remembered).orElse(usual));
    }

    /** All columns in their order. */
    public ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** The keys of those that are shown. */
    public List<String> shown() {
        return choices.get().stream().filter(Choice::shown).map(Choice::key).toList();
    }

    /** Shows a column or hides it; the last one that is shown stays. */
    public void show(String key, boolean shown) {
        if (!shown && shown().equals(List.of(key))) {
            return;
        }
        keep(choices.get().stream().map(choice -> choice.key().equals(key) ? new Choice(key, shown) : choice).toList());
    }

    /** Moves a column by so many places, as far as there are places. */
    public void move(String key, int by) {
        var moved = new ArrayList<>(choices.get());
        var from = moved.stream().map(Choice::key).toList().indexOf(key);
        var to = Math.clamp(from + by, 0, moved.size() - 1);
        if (from >= 0 && from != to) {
            Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), by > 0 ? -1 : 1);
            keep(List.copyOf(moved));
        }
    }

    /** Puts those that are shown into an order, as when a head was dragged. */
    public void arrange(List<String> order) {
        var places = new ArrayList<>(order);
        keep(choices.get().stream()
                .map(choice -> order.contains(choice.key()) ? new Choice(places.removeFirst(), true) : choice)
                .toList());
    }

    /** As the list begins. */
    public void reset() {
        choices.set(usual);
        memory.columns(view, List.of());
    }

    private void keep(List<Choice> now) {
        if (!now.equals(choices.get())) {
            choices.set(now);
            memory.columns(view, now.stream().map(Choice::word).toList());
        }
    }

    /** These are shown first, all others behind them aren't; what the list does not have is left out. */
    private List<Choice> of(List<String> keys) {
        var known = given.stream().map(Choice::key).toList();
        var shown = keys.stream().filter(known::contains).map(key -> new Choice(key, true));
        var hidden = known.stream().filter(key -> !keys.contains(key)).map(key -> new Choice(key, false));
        var all = Stream.concat(shown, hidden).toList();
        return all.stream().anyMatch(Choice::shown) ? all : given;
    }

    /** A column that came with a newer version stands at the end; one that is gone is left out. */
    private List<Choice> remembered(List<String> words) {
        Map<String, Choice> known = new LinkedHashMap<>();
        words.forEach(word -> {
            var key = word.startsWith("-") ? word.substring(1) : word;
            usual.stream().filter(choice -> choice.key().equals(key)).findFirst()
                    .ifPresent(choice -> known.put(key, new Choice(key, !word.startsWith("-"))));
        });
        usual.forEach(choice -> known.putIfAbsent(choice.key(), choice));
        var now = List.copyOf(known.values());
        return now.stream().anyMatch(Choice::shown) ? now : usual;
    }
}
