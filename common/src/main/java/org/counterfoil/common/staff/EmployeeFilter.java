package org.counterfoil.common.staff;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which employees; an empty part does not narrow. A store sees its own alone.
 *
 * @param text   the beginning of a staff number or login, or part of a real name
 * @param states all but DELETED where there are none
 * @param store  id of the home store
 * @param role   id of the role
 * @param page   ordered by {@code number}
 */
public record EmployeeFilter(String text, Set<EmployeeType> types, Set<EmployeeState> states, Optional<Long> store,
        Optional<Long> role, PageWanted page) {

    public EmployeeFilter {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
    }

    /** The same employees on another page. */
    public EmployeeFilter on(PageWanted other) {
        return new EmployeeFilter(text, types, states, store, role, other);
    }

    /** Everybody who is not deleted. */
    public static EmployeeFilter all(int rows) {
        return new EmployeeFilter("", Set.of(), Set.of(), Optional.empty(), Optional.empty(), PageWanted.first(rows));
    }
}
