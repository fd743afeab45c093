package org.counterfoil.client.shared.list.select;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.list.filter.FilterValues;

/** The selection of one list while it is open. */
public final class Ticks {

    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Whether a row is ticked. */
    public boolean has(String id) {
        return selection.get().has(id);
    }

    /** Ticks a row, or takes its tick away. */
    public void toggle(String id) {
        selection.set(selection.get().toggled(id));
    }

    /** Ticks all that a filter finds, on every page. */
    public void all(FilterValues filter) {
        selection.set(new Selection.AllBut(filter, Set.of()));
    }

    /** Ticks these and no others. */
    public void only(Collection<String> ids) {
        selection.set(new Selection.Some(new TreeSet<>(ids)));
    }

    /** Takes every tick away. */
    public void clear() {
        selection.set(Selection.NONE);
    }
}
