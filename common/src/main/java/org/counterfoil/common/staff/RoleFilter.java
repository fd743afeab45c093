package org.counterfoil.common.staff;

import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which roles; an empty part does not narrow.
 *
 * @param text part of the name
 * @param page ordered by {@code name}
 */
public record RoleFilter(String text, Set<RoleType> types, PageWanted page) {

    public RoleFilter {
        types = Set.copyOf(types);
    }

    /** All of them. */
    public static RoleFilter all(int rows) {
        return new RoleFilter("", Set.of(), PageWanted.first(rows));
    }
}
