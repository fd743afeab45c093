package org.counterfoil.server.marketing;

/** What the worth of a batch's coupons is. */
enum CouponKind {
    /** Minor units. */
    CASH_VALUE,
    /** What is paid, in percent. */
    DISCOUNT
}
