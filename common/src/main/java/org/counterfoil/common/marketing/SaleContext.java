package org.counterfoil.common.marketing;

import java.util.Optional;

/**
 * What the rules may ask about a sale or a recharge besides its lines. Rules that come to look at the time or the
 * member's own privileges get their facts here.
 *
 * @param level the code of the member's level; empty where no member was scanned
 * @param store what the store where it happens has laid down for itself
 */
public record SaleContext(Optional<String> level, StoreRates store) {

    /** A sale to somebody unknown, at a store without rates of its own. */
    public static SaleContext withoutMember() {
        return new SaleContext(Optional.empty(), StoreRates.NONE);
    }

    /** A sale to a member of this level, at a store without rates of its own. */
    public static SaleContext ofLevel(String code) {
        return new SaleContext(Optional.of(code), StoreRates.NONE);
    }

    /** The same at a store with these rates. */
    public SaleContext at(StoreRates rates) {
        return new SaleContext(level, rates);
    }
}
