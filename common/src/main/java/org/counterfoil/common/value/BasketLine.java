package org.counterfoil.common.value;

/**
 * One line of a basket.
 *
 * @param code     a product's code; empty for an amount that was keyed in
 * @param amount   minor units of one unit where the code is empty, else 0: the server knows the product's price
 * @param quantity 1 to 9,999
 */
public record BasketLine(String code, long amount, int quantity) {

    /** An amount that was keyed in. */
    public static BasketLine ofAmount(long minor) {
        return new BasketLine("", minor, 1);
    }

    /** So many of a product. */
    public static BasketLine ofProduct(String code, int quantity) {
        return new BasketLine(code, 0, quantity);
    }
}
