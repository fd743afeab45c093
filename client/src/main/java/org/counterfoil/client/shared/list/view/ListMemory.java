package org.counterfoil.client.shared.list.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.settings.KeptLists;

/** What one user wants one list to remember: the columns, and the views that were saved. */
public final class ListMemory {

    private static final String COLUMNS = "columns";
    private static final String VIEWS = "views";

    private final KeptLists kept;
    private final String list;

    /** @param list the area of the list's texts, which names it */
    public ListMemory(KeptLists kept, String list) {
        this.kept = kept;
        this.list = list.replace(".", "");
    }

    /** The views in the order in which they were saved. */
    public List<SavedView> views() {
        return words(VIEWS).flatMap(word -> SavedView.ofWord(word).stream()).toList();
    }

    /** Saves a view; one of the same name is replaced in its place. */
    public void save(SavedView view) {
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
        keep(views().stream().filter(other -> !other.name().equals(view.name())).toList());
    }

    /** The columns as they were last chosen: shown ones by their key, hidden ones with a minus before it. */
    Optional<List<String>> columns() {
        return kept.get(list, COLUMNS).map(line -> List.of(line.split(" ")));
    }

    /** Keeps the columns; empty for those that the list begins with. */
    void columns(List<String> words) {
        kept.put(list, COLUMNS, String.join(" ", words));
    }

    private void keep(List<SavedView> views) {
        kept.put(list, VIEWS, views.stream().map(SavedView::word).collect(Collectors.joining(" ")));
    }

    private Stream<String> words(String name) {
        return kept.get(list, name).stream().flatMap(line -> Stream.of(line.split(" ")));
    }
}
