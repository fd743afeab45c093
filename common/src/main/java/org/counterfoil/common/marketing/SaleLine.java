package org.counterfoil.common.marketing;

/**
 * One line of a sale before any rule.
 *
 * @param code      the product's code; empty for an amount that was keyed in
 * @param unitPrice minor units, 1 or more
 * @param quantity  1 to 9,999
 */
public record SaleLine(String code, String name, long unitPrice, int quantity) {

    /** The line's price before any rule, in minor units. */
    public long gross() {
        return Math.multiplyExact(unitPrice, quantity);
    }
}
