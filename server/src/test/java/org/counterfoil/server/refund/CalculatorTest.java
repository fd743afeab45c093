package org.counterfoil.server.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundMethod;
import org.junit.jupiter.api.Test;

/** Every refund, whatever the method: the parts add up to the whole, and nobody gets more than there is. */
class CalculatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void thePrincipalIsPaidAndTheBonusForfeited() {
        var working = Calculator.work(RefundMethod.PRINCIPAL_ONLY,
                List.of(remains(10_000, 1_000, 6_000, 600), remains(0, 500, 0, 500)));
        assertThat(working.refunded()).isEqualTo(6_000);
        assertThat(working.forfeited()).isEqualTo(1_100);
    }

    @Test
    void theSharePaidForIsTakenOfTheWholeBalance() {
        // 38.00 left of 100.00 paid and 10.00 given: 38.00 × 100 / 110 = 34.545…
        var working = Calculator.work(RefundMethod.PAID_SHARE, List.of(remains(10_000, 1_000, 2_800, 1_000)));
        assertThat(working.refunded()).isEqualTo(3_455);
        assertThat(working.forfeited()).isEqualTo(345);
        assertThat(Calculator.work(RefundMethod.PAID_SHARE, List.of(remains(0, 500, 0, 500))).refunded()).isZero();
    }

    @Test
    void eachRechargeHasItsOwnShare() {
        var working = Calculator.work(RefundMethod.PER_RECHARGE,
                List.of(remains(10_000, 1_000, 5_000, 500), remains(20_000, 0, 20_000, 0), remains(0, 300, 0, 300)));
        assertThat(working.lines()).extracting(RefundLine::refunded).containsExactly(5_000L, 20_000L, 0L);
        assertThat(working.lines()).extracting(RefundLine::forfeited).containsExactly(500L, 0L, 300L);
    }

    @Test
    void halvesGoUpOnce() {
        var working = Calculator.work(RefundMethod.PER_RECHARGE, List.of(remains(1, 1, 1, 0)));
        assertThat(working.refunded()).isEqualTo(1);
        assertThat(working.forfeited()).isZero();
    }

    @Test
    void thePartsAddUpToTheWholeWhateverIsLeft() {
        var random = new Random(20_261_127);
        for (var round = 0; round < 20_000; round++) {
            var remains = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(_ -> any(random)).toList();
            for (var method : RefundMethod.values()) {
                var working = Calculator.work(method, remains);
                assertThat(working.refunded() + working.forfeited()).isEqualTo(working.principal() + working.bonus());
                assertThat(working.lines()).allSatisfy(line -> {
                    assertThat(line.refunded()).isBetween(0L, line.left());
                    assertThat(line.refunded() + line.forfeited()).isEqualTo(line.left());
                });
            }
        }
    }

    private static Remains any(Random random) {
        var paid = random.nextInt(4) == 0 ? 0 : random.nextLong(1_000_000_000);
        var gift = random.nextInt(3) == 0 ? 0 : random.nextLong(100_000_000);
        return remains(paid, gift, random.nextLong(paid + 1), random.nextLong(gift + 1));
    }

    private static Remains remains(long paid, long gift, long principal, long bonus) {
        return new Remains("20260302010000000001", TransactionKind.RECHARGE, DAY, paid, gift, principal, bonus);
    }
}
