package org.counterfoil.common.marketing;

import java.util.Optional;

/**
 * What the rules may ask about a sale or a recharge besides its lines. Rules that come to look at the store, the time
 * or the member's own privileges get their facts here.
 *
 * @param level the code of the member's level; empty where no member was scanned
 */
public record SaleContext(Optional<String> level) {

    /** A sale to somebody unknown. */
    public static SaleContext withoutMember() {
        return new SaleContext(Optional.empty());
    }

    /** A sale to a member of this level. */
    public static SaleContext ofLevel(String code) {
        return new SaleContext(Optional.of(code));
    }
}
