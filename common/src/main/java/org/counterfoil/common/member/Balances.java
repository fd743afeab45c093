package org.counterfoil.common.member;

import java.util.List;
import java.util.Optional;

/**
 * What a member owns.
 *
 * @param principal     minor units
 * @param bonus         minor units
 * @param points        smallest unit
 * @param coupons       how many can be used
 * @param bonusExpiring the part of the bonus that ends within 30 days
 */
public record Balances(long principal, long bonus, long points, int coupons, List<CountBalance> counts,
        Optional<Expiring> bonusExpiring) {

    public Balances {
        counts = List.copyOf(counts);
    }

    /** Principal and bonus together, minor units. */
    public long money() {
        return principal + bonus;
    }

    /** Uses left over all services. */
    public long countsLeft() {
        return counts.stream().mapToLong(CountBalance::left).sum();
    }
}
