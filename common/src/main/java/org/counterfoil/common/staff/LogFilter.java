package org.counterfoil.common.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which lines of the operator log; an empty part does not narrow. A store sees what was done there alone.
 *
 * @param from    first calendar day where the merchant is
 * @param to      last calendar day
 * @param in      what the text is looked for in
 * @param modules features
 * @param actions use cases
 * @param stores  ids of stores where it was done
 * @param refused only what was refused or broke
 * @param page    ordered by {@code time}; newest first unless an order is asked for
 */
public record LogFilter(Optional<LocalDate> from, Optional<LocalDate> to, LogSubject in, String text,
        Set<String> modules, Set<String> actions, Set<Long> stores, boolean refused, PageWanted page) {

    public LogFilter {
        modules = Set.copyOf(modules);
        actions = Set.copyOf(actions);
        stores = Set.copyOf(stores);
    }

    /** All lines. */
    public static LogFilter all(int rows) {
        return new LogFilter(Optional.empty(), Optional.empty(), LogSubject.OPERATOR, "", Set.of(), Set.of(), Set.of(),
                false, PageWanted.first(rows));
    }

    /** The same with a text that is looked for. */
    public LogFilter with(LogSubject subject, String words) {
        return new LogFilter(from, to, subject, words, modules, actions, stores, refused, page);
    }

    /** The same on another page. */
    public LogFilter on(PageWanted other) {
        return new LogFilter(from, to, in, text, modules, actions, stores, refused, other);
    }
}
