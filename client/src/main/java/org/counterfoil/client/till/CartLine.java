package org.counterfoil.client.till;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.value.BasketLine;

/**
 * One line of a cart.
 *
 * @param code      empty for an amount that was keyed in
 * @param unitPrice minor units
 * @param quantity  1 to {@link #MOST}
 */
public record CartLine(String code, String name, long unitPrice, int quantity) {

    /** The most of one line. */
    public static final int MOST = 9_999;

    static CartLine of(ProductView product) {
        return new CartLine(product.code(), product.name(), product.price(), 1);
    }

    static CartLine of(long amount) {
        return new CartLine("", "", amount, 1);
    }

    /** Whether it is an amount without a product. */
    public boolean keyedIn() {
        return code.isEmpty();
    }

    /** Before any rule, minor units. */
    public long gross() {
        return Math.multiplyExact(unitPrice, (long) quantity);
    }

    CartLine times(int wanted) {
        return new CartLine(code, name, unitPrice, Math.clamp(wanted, 1, MOST));
    }

    BasketLine basketLine() {
        return new BasketLine(code, keyedIn() ? unitPrice : 0, quantity);
    }
}
