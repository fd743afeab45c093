package org.counterfoil.client.shared.list.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.settings.KeptLists;

/** What one user wants one list to remember: the columns, and the views that were saved. */
public final class ListMemory {

    private static final String COLUMNS = "columns";
    private static final String VIEWS = "views";

    private final KeptLists kept;
    private final String list;
    private final UnaryOperator<FilterValues> earlier;

    /**
     * @param list    the area of the list's texts, which names it
     * @param earlier what filters that an earlier version kept are called now
     */
    public ListMemory(KeptLists kept, String list, UnaryOperator<FilterValues> earlier) {
        this.kept = kept;
        this.earlier = earlier;
        this.list = list.replace(".", "");
    }

    /** The views in the order in which they were saved. */
    public List<SavedView> views() {
        return words(VIEWS).flatMap(word -> SavedView.ofWord(word).stream()).map(view -> view.reading(earlier))
                .toList();
    }

    /** Saves a view; one of the same name is replaced in its place, with what was chosen of its columns since. */
    public void save(SavedView view) {
        columns(Optional.of(view), List.of());
        var views = new ArrayList<>(views());
        var at = views.stream().map(SavedView::name).toList().indexOf(view.name());
        if (at >= 0) {
            views.set(at, view);
        } else {
            views.add(view);
        }
        keep(views);
    }

    /** Forgets a view. */
    public void forget(SavedView view) {
        columns(Optional.of(view), List.of());
        keep(views().stream().filter(other -> !other.name().equals(view.name())).toList());
    }

    /**
     * The columns as they were last chosen: shown ones by their key, hidden ones with a minus before it.
     *
     * @param view that has columns of its own; empty for those of the list
     */
    Optional<List<String>> columns(Optional<SavedView> view) {
        return kept.get(list, name(view)).map(line -> List.of(line.split(" ")));
    }

    /** Keeps the columns; empty for those that the list, or the view, begins with. */
    void columns(Optional<SavedView> view, List<String> words) {
        kept.put(list, name(view), String.join(" ", words));
    }

    private static String name(Optional<SavedView> view) {
        return view.map(SavedView::name).map(name -> COLUMNS + "-" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .orElse(COLUMNS);
    }

    private void keep(List<SavedView> views) {
        kept.put(list, VIEWS, views.stream().map(SavedView::word).collect(Collectors.joining(" ")));
    }

    private Stream<String> words(String name) {
        return kept.get(list, name).stream().flatMap(line -> Stream.of(line.split(" ")));
    }
}
