package org.counterfoil.common.marketing;

import java.util.Optional;

/**
 * What the rules may ask about a sale or a recharge besides its lines. Rules that come to look at the time or the
 * member's own privileges get their facts here.
 *
 * @param level the code of the member's level; empty where no member was scanned
 * @param store what the store where it happens has laid down for itself
 * @param team  what the team of the card gives on top
 */
public record SaleContext(Optional<String> level, StoreRates store, TeamRate team) {

    /** A sale to somebody unknown, at a store without rates of its own. */
    public static SaleContext withoutMember() {
        return new SaleContext(Optional.empty(), StoreRates.NONE, TeamRate.NONE);
    }

    /** A sale to a member of this level, at a store without rates of its own. */
    public static SaleContext ofLevel(String code) {
        return new SaleContext(Optional.of(code), StoreRates.NONE, TeamRate.NONE);
    }

    /** The same at a store with these rates. */
    public SaleContext at(StoreRates rates) {
        return new SaleContext(level, rates, team);
    }

    /** The same with a card of a team. */
    public SaleContext in(TeamRate rate) {
        return new SaleContext(level, store, rate);
    }
}
