package org.counterfoil.common.organisation;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;

/**
 * Which terminals; an empty part does not narrow.
 *
 * <p>Orders: {@code number} (the list's own), {@code store}, {@code alias} (Chinese by pinyin), {@code type},
 * {@code grade}, {@code expires}, {@code last-seen}, {@code created}.
 *
 * @param text    how number, alias, pinyin of the alias, its initials or contact begin
 * @param store   id
 * @param expires the last day on which one may work there; a permanent one has none
 */
public record TerminalFilter(String text, Optional<Long> store, Set<TerminalType> types, Set<TerminalState> states,
        DayRange expires, PageWanted page) {

    public TerminalFilter {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
    }

    /** The same on another page. */
    public TerminalFilter on(PageWanted other) {
        return new TerminalFilter(text, store, types, states, expires, other);
    }

    /** All terminals. */
    public static TerminalFilter all(PageWanted page) {
        return new TerminalFilter("", Optional.empty(), Set.of(), Set.of(), DayRange.ANY, page);
    }

    /** The same, narrowed by state. */
    public TerminalFilter withStates(Set<TerminalState> any) {
        return new TerminalFilter(text, store, types, any, expires, page);
    }
}
