package org.counterfoil.client.shared.list.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/**
 * The filters of a list: what is searched for and chosen in the first row, days and what stands right below. What is
 * picked among many stands in the first row where it is one, and where they are several in a row of their own. What is
 * folded stands last, behind a button that says how many of them narrow.
 */
public final class FilterBar extends VBox implements AutoCloseable {

    private static final double SEARCH = 280;

    private final Texts texts;
    private final String area;
    private final Consumer<FilterValues> chosen;
    private final List<FilterPart> parts = new ArrayList<>();
    private final HBox first = Nodes.row(8);
    private final HBox second = Nodes.row(8);
    private final HBox picks = Nodes.row(16);
    private final FoldedFilters folded;
    private final Region room = Nodes.spacer();
    private Optional<Searching> searching = Optional.empty();

    private record Searching(TextField field, StringProperty words) {}

    /**
     * @param area   of the texts, ending with a dot
     * @param words  what is typed in the search field
     * @param chosen gets what stands in the filters after each choice; what is typed does not count there
     */
    public FilterBar(List<Filter> filters, String area, Texts texts, StringProperty words,
            Consumer<FilterValues> chosen) {
        super(10);
        this.area = area;
        this.texts = texts;
        this.chosen = chosen;
        this.folded = new FoldedFilters(texts);
        var several = filters.stream().filter(Filter.Pick.class::isInstance).count() > 1;
        filters.forEach(filter -> add(filter, words, several ? picks : first));
        if (!folded.isEmpty()) {
            first.getChildren().add(folded.button());
        }
        first.getChildren().add(room);
        second.getChildren().add(Nodes.spacer());
        getChildren().addAll(first, picks, folded, second);
        Nodes.show(picks, several);
        Nodes.show(first, first.getChildren().size() > 1);
        Nodes.show(second, second.getChildren().size() > 1);
    }

    /** Adds to the right end of the first row. */
    public void addFirst(Node... nodes) {
        first.getChildren().addAll(nodes);
        Nodes.show(first, true);
    }

    /** Adds to the right end of the second row, or of the first where nothing stands in the second and at that end. */
    public void addTools(List<? extends Node> nodes) {
        var free = second.getChildren().size() == 1 && first.getChildren().getLast() == room;
        var row = free ? first : second;
        row.getChildren().addAll(nodes);
        Nodes.show(row, true);
    }

    /** The search field; empty where the list has none. */
    public Optional<TextField> field() {
        return searching.map(Searching::field);
    }

    /** Shows what stands in the filters now. */
    public void show(FilterValues values) {
        parts.forEach(part -> part.show(values));
        folded.show(values);
    }

    @Override
    public void close() {
        searching.ifPresent(known -> known.field().textProperty().unbindBidirectional(known.words()));
    }

    private void add(Filter filter, StringProperty words, HBox picked) {
        switch (filter) {
            case Filter.Words search -> first.getChildren().add(search(words));
            case Filter.Pick pick -> add(picked, part(pick, name(pick)));
            case Filter.Days days -> add(second, part(days, name(days)));
            case Filter.AnyDays days -> add(second, part(days, name(days)));
            case Filter.Numbers numbers -> add(second, part(numbers, name(numbers)));
            case Filter.Folded(var inner, var called) -> folded.add(inner.key(), part(inner, called));
            case Filter.Choice _,Filter.OneOf _,Filter.Flag _ -> add(first, part(filter, name(filter)));
        }
    }

    private FilterPart part(Filter filter, String name) {
        return switch (filter) {
            case Filter.Choice choice -> new ChoicePart(choice, name, texts, chosen);
            case Filter.OneOf one -> new OneOfPart(one, chosen);
            case Filter.Pick pick -> new PickPart(pick, name, texts, chosen);
            case Filter.Flag flag -> new FlagPart(flag, name, chosen);
            case Filter.Days days -> new DaysPart(days.key(), days.presets(), false, name, texts, chosen);
            case Filter.AnyDays days -> new DaysPart(days.key(), days.presets(), true, name, texts, chosen);
            case Filter.Numbers numbers -> new NumbersPart(numbers.key(), name, texts, chosen);
            case Filter.Words _,Filter.Folded _ -> throw new IllegalArgumentException("not by itself: " + filter);
        };
    }

    private void add(HBox row, FilterPart part) {
        parts.add(part);
        row.getChildren().add(part.node());
    }

    private Node search(StringProperty words) {
        var text = new IconField("search", texts.get(area + "search"));
        text.field().setId("search");
        text.field().setAccessibleText(texts.get(area + "search"));
        text.field().textProperty().bindBidirectional(words);
        searching = Optional.of(new Searching(text.field(), words));
        return Nodes.width(text, SEARCH);
    }

    private String name(Filter filter) {
        return texts.get(area + "filter." + filter.key());
    }
}
