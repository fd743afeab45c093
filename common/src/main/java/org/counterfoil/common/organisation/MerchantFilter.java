package org.counterfoil.common.organisation;

import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which merchants; an empty part does not narrow.
 *
 * <p>Orders: {@code code} (the list's own), {@code name} (Chinese by pinyin), {@code created}.
 *
 * @param text how the code begins, or a part of the name
 */
public record MerchantFilter(String text, Set<MerchantState> states, PageWanted page) {

    public MerchantFilter {
        states = Set.copyOf(states);
    }
}
