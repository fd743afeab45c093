package org.counterfoil.common.marketing;

/** The rules that may change a price or give points; shown under {@code rule.<name>}. */
public enum RuleName {
    BASE,
    LEVEL,
    STORE,
    TIME_SLOT,
    PRODUCT,
    TEAM,
    MEMBER,
    COUPON
}
