package org.counterfoil.common.organisation;

import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which registrations; an empty part does not narrow.
 *
 * <p>Orders: {@code asked} (the list's own).
 *
 * @param text a part of the merchant's name or of the e-mail address
 */
public record RegistrationFilter(String text, Set<RegistrationState> states, PageWanted page) {

    public RegistrationFilter {
        states = Set.copyOf(states);
    }
}
