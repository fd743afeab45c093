package org.counterfoil.client.till;

/**
 * A coupon on a sale.
 *
 * @param code as it is printed, without spaces
 * @param name what the merchant calls it; empty until the server has told
 */
public record CartCoupon(String code, String name) {

    CartCoupon named(String told) {
        return new CartCoupon(code, told);
    }
}
