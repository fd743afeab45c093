package org.counterfoil.common.marketing;

/**
 * What a recharge is given.
 *
 * @param label the rule that gives it; empty where none does
 * @param bonus minor units, 0 or more
 */
public record RechargeBonus(String label, long bonus) {

    /** Where no rule gives anything. */
    public static final RechargeBonus NONE = new RechargeBonus("", 0);
}
