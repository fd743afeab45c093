package org.counterfoil.common.marketing;

/**
 * What one rule did to a sale.
 *
 * @param label   the level's or rule's own name, as the merchant calls it
 * @param percent the rate: of a discount, what is paid; of points, what is given
 * @param effect  minor units taken off (negative) by a discount; points given by a points rule
 */
public record AppliedRule(RuleName rule, String label, int percent, long effect) {}
