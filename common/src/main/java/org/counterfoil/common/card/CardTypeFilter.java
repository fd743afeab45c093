package org.counterfoil.common.card;

import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which card types; an empty part does not narrow.
 *
 * <p>Orders: {@code name} (the list's own, Chinese by pinyin), {@code created}.
 *
 * @param text how the name, its pinyin or its initials begin
 */
public record CardTypeFilter(String text, Set<CardKind> kinds, PageWanted page) {

    public CardTypeFilter {
        kinds = Set.copyOf(kinds);
    }

    /** The same at another page. */
    public CardTypeFilter on(PageWanted other) {
        return new CardTypeFilter(text, kinds, other);
    }

    /** All card types. */
    public static CardTypeFilter all(PageWanted page) {
        return new CardTypeFilter("", Set.of(), page);
    }
}
