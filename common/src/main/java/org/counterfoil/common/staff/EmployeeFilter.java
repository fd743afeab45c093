package org.counterfoil.common.staff;

import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which employees; an empty part does not narrow. A store sees its own alone.
 *
 * @param text   how staff number, login or real name begin, the name behind its first sign, or its last word
 * @param states all but DELETED where there are none
 * @param stores ids of home stores
 * @param roles  ids of roles
 * @param page   ordered by {@code number}
 */
public record EmployeeFilter(String text, Set<EmployeeType> types, Set<EmployeeState> states, Set<Long> stores,
        Set<Long> roles, PageWanted page) {

    public EmployeeFilter {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
        stores = Set.copyOf(stores);
        roles = Set.copyOf(roles);
    }

    /** The same employees on another page. */
    public EmployeeFilter on(PageWanted other) {
        return new EmployeeFilter(text, types, states, stores, roles, other);
    }

    /** Everybody who is not deleted. */
    public static EmployeeFilter all(int rows) {
        return new EmployeeFilter("", Set.of(), Set.of(), Set.of(), Set.of(), PageWanted.first(rows));
    }
}
