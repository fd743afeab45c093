package org.counterfoil.common.marketing;

/**
 * One switched-on discount. The rates of all that hold for a line are multiplied.
 *
 * @param label   the level's or rule's own name, as the merchant calls it
 * @param percent what is paid, 1 to 100: 90 means that the customer pays 0.90
 */
public record DiscountRule(RuleName rule, String label, int percent, Condition when) {

    public DiscountRule {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A discount pays 1 to 100 %, not " + percent);
        }
    }
}
