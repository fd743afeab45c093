package org.counterfoil.server.ledger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SharesTest {

    private static final long MAX = 100_000_000_000L;

    @Property(tries = 200)
    void proportionalSharesAddUpAndNoneExceedsItsTotal(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 0, max = MAX) Long> drawn,
            @ForAll @LongRange(min = 0, max = MAX) long wish) {
        var totals = drawn.stream().mapToLong(Long::longValue).toArray();
        var amount = Math.min(wish, Arrays.stream(totals).sum());

        var shares = Shares.proportional(totals, amount);

        assertThat(Arrays.stream(shares).sum()).isEqualTo(amount);
        for (var i = 0; i < totals.length; i++) {
            assertThat(shares[i]).isBetween(0L, totals[i]);
        }
    }

    @Property(tries = 50)
    void growingSharesAddUpAndNeverShrink(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 30) Long> drawn) {
        var totals = drawn.stream().mapToLong(Long::longValue).toArray();
        var whole = Arrays.stream(totals).sum();
        var before = new long[totals.length];
        for (var part = 0L; part <= whole; part++) {
            var shares = Shares.growing(totals, part);
            assertThat(Arrays.stream(shares).sum()).isEqualTo(part);
            for (var i = 0; i < totals.length; i++) {
                assertThat(shares[i]).isBetween(before[i], totals[i]);
            }
            before = shares;
        }
        assertThat(before).isEqualTo(totals);
    }
}
