package org.counterfoil.client.shared.list.select;

import java.util.Set;
import java.util.TreeSet;

import org.counterfoil.client.shared.list.filter.FilterValues;

/** The rows that were ticked. The server finds them anew when something is done with them. */
public sealed interface Selection {

    /** No row. */
    Selection NONE = new Some(Set.of());

    /** Whether a row is among them. */
    boolean has(String id);

    /** The same with one row ticked that was not, or the other way about. */
    Selection toggled(String id);

    /** How many rows, where a filter finds so many. */
    int count(int found);

    /** These rows. */
    record Some(Set<String> ids) implements Selection {

        public Some {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean has(String id) {
            return ids.contains(id);
        }

        @Override
        public Selection toggled(String id) {
            return new Some(toggle(ids, id));
        }

        @Override
        public int count(int found) {
            return ids.size();
        }
    }

    /** All that a filter finds, on every page, except these. */
    record AllBut(FilterValues filter, Set<String> except) implements Selection {

        public AllBut {
            except = Set.copyOf(except);
        }

        @Override
        public boolean has(String id) {
            return !except.contains(id);
        }

        @Override
        public Selection toggled(String id) {
            return new AllBut(filter, toggle(except, id));
        }

        @Override
        public int count(int found) {
            return Math.max(0, found - except.size());
        }
    }

    private static Set<String> toggle(Set<String> ids, String id) {
        var other = new TreeSet<>(ids);
        if (!other.remove(id)) {
            other.add(id);
        }
        return other;
    }
}
