package org.counterfoil.client.shared.screen;

import java.util.Set;
import java.util.function.Predicate;

import org.counterfoil.common.shared.Permission;

/**
 * An entry of the offices' navigation.
 *
 * @param textKey its name
 * @param icon    of the outlined pack
 * @param needs   read access to any of these makes the entry appear
 */
public record Entry(String textKey, String icon, Set<Permission> needs, Route route) {

    public Entry {
        needs = Set.copyOf(needs);
    }

    /** One for which there is one permission. */
    public Entry(String textKey, String icon, Permission needs, Route route) {
        this(textKey, icon, Set.of(needs), route);
    }

    /** Whether it appears to somebody who may read so much. */
    public boolean appears(Predicate<Permission> read) {
        return needs.stream().anyMatch(read);
    }
}
