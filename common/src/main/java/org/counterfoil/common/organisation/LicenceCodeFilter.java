package org.counterfoil.common.organisation;

import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which licence codes; an empty part does not narrow.
 *
 * <p>Orders: {@code issued} (the list's own).
 *
 * @param text how the code begins, or a part of the note
 */
public record LicenceCodeFilter(String text, Set<LicenceCodeState> states, PageWanted page) {

    public LicenceCodeFilter {
        states = Set.copyOf(states);
    }
}
