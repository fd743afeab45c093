package org.counterfoil.common.organisation;

/**
 * What is left of a store's quota.
 *
 * @param left    granted less used: minor units, or points in their smallest unit
 * @param checked whether transactions draw on it; else they draw on the merchant's
 */
public record QuotaLeft(long left, boolean checked) {}
