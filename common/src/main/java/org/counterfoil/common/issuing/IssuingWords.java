package org.counterfoil.common.issuing;

import java.util.List;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.own.OwnField;

/**
 * What whoever gives cards out, or enrols somebody without one, may choose and has to ask.
 *
 * @param stores where cards may be activated, by their numbers, at most {@link RangeWords#MOST}: headquarters' choice
 *               of all that are open, and one store's own alone
 * @param store  id of the caller's own
 * @param levels the lowest first
 * @param own    the merchant's own fields that are in use, in the order of their places
 * @param lawful whether the merchant is held to a law that may ask who buys a card, and for a bank transfer
 */
public record IssuingWords(List<RangeWords.Place> stores, long store, List<LevelView> levels, List<OwnField> own,
        boolean lawful) {

    public IssuingWords {
        stores = List.copyOf(stores);
        levels = List.copyOf(levels);
        own = List.copyOf(own);
    }
}
