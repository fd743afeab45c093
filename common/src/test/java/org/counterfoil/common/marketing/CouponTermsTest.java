package org.counterfoil.common.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class CouponTermsTest {

    private static final CouponWorth TWENTY = new CouponWorth.CashValue(2_000);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final SaleContext GOLD = SaleContext.ofLevel("gold");

    private final CouponTerms terms = new CouponTerms(TWENTY, 10_000, Optional.of(FIRST), Optional.of(LAST),
            Optional.of("gold"));

    @Test
    void aCouponIsGoodFromItsFirstDayToItsLast() {
        assertThat(terms.refusal(FIRST, GOLD, 10_000)).isEmpty();
        assertThat(terms.refusal(LAST, GOLD, 10_000)).isEmpty();
        assertThat(terms.refusal(FIRST.minusDays(1), GOLD, 10_000))
                .contains(Refusal.of(RefusalCode.COUPON_NOT_VALID_YET, "from", "2026-11-01"));
        assertThat(terms.refusal(LAST.plusDays(1), GOLD, 10_000))
                .contains(Refusal.of(RefusalCode.COUPON_EXPIRED, "until", "2026-11-30"));
    }

    @Test
    void theRefusalOfTooSmallASaleNamesWhatIsMissing() {
        assertThat(terms.refusal(LAST, GOLD, 8_766))
                .contains(Refusal.of(RefusalCode.COUPON_BELOW_MINIMUM, "least", 10_000).with("missing", 1_234));
    }

    @Test
    void aCouponOfALevelIsForItsMembersAlone() {
        assertThat(terms.refusal(LAST, SaleContext.ofLevel("normal"), 10_000).orElseThrow().code())
                .isEqualTo(RefusalCode.COUPON_OF_LEVEL);
        assertThat(terms.refusal(LAST, SaleContext.withoutMember(), 10_000).orElseThrow().code())
                .isEqualTo(RefusalCode.COUPON_OF_LEVEL);
        assertThat(CouponTerms.of(TWENTY).refusal(LAST, SaleContext.withoutMember(), 1)).isEmpty();
    }

    @Test
    void nonsenseIsNoCoupon() {
        assertThatThrownBy(() -> new CouponWorth.Discount(100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CouponWorth.CashValue(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CouponTerms(TWENTY, 0, Optional.of(LAST), Optional.of(FIRST), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
