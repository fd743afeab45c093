package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coupons on the sale. */
class CouponViewModelTest {

    private static final String TEA = "690128410012";

    @TempDir
    private Path folder;
    private DeskFixture it;

    @BeforeEach
    void open() {
        it = new DeskFixture(folder);
    }

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void aCouponThatIsScannedWhileThePriceStandsGivesTheNewPriceAndIsUsedByEnter() {
        it.scan(SamplePeople.LIN);
        it.type("120");
        it.scan(SamplePeople.COUPON);

        assertThat(it.sale().step()).isInstanceOfSatisfying(SaleStep.Quoted.class, quoted -> {
            assertThat(quoted.quote().net()).isEqualTo(8_800);
            assertThat(quoted.quote().tender()).isEqualTo(Tender.STORED_VALUE);
        });
        it.type("");

        assertThat(it.done().couponPart()).isEqualTo(2_000);
        it.type("");
        it.type("120");
        it.scan(SamplePeople.COUPON);
        assertThat(it.refusal().code()).isEqualTo(RefusalCode.COUPON_USED);
    }

    @Test
    void beforeTheQuoteItIsTakenWithItsNameAndMoreGoodsMayFollow() {
        it.scan(TEA);
        it.scan(TEA);
        it.scan(SamplePeople.COUPON);
        it.scan(TEA);

        assertThat(it.sale().step()).isInstanceOf(SaleStep.Editing.class);
        assertThat(it.sale().cart().coupons()).containsExactly(new CartCoupon(SamplePeople.COUPON, "满 100 减 20"));
        assertThat(it.sale().cart().pieces()).isEqualTo(3);
        it.type("");
        assertThat(((SaleStep.Quoted) it.sale().step()).quote().net()).isEqualTo(3 * 6_800 - 2_000);
    }

    @Test
    void itMayComeBeforeTheFirstLine() {
        it.scan(SamplePeople.COUPON);
        assertThat(it.sale().isBlank()).isFalse();
        it.type("100");

        assertThat(((SaleStep.Quoted) it.sale().step()).quote().net()).isEqualTo(8_000);
        assertThat(it.sale().cart().coupons()).extracting(CartCoupon::name).containsExactly("满 100 减 20");
    }

    @Test
    void aCouponIsTypedInSmallLettersWithSpaces() {
        it.type("100");
        it.type("q" + SamplePeople.COUPON.substring(1, 5) + " " + SamplePeople.COUPON.substring(5));

        assertThat(((SaleStep.Quoted) it.sale().step()).quote().net()).isEqualTo(8_000);
    }

    @Test
    void whatIsOfNoUseIsSaidAndStaysOffTheSale() {
        it.type("100");
        it.scan(SamplePeople.LARGE_COUPON);
        assertThat(it.refusal().code()).isEqualTo(RefusalCode.COUPON_BELOW_MINIMUM);
        assertThat(it.refusal().arguments()).containsEntry("missing", "40000");
        it.scan(SamplePeople.USED_COUPON);
        assertThat(it.refusal().code()).isEqualTo(RefusalCode.COUPON_USED);
        it.scan("Q000000000000");
        assertThat(it.refusal().code()).isEqualTo(RefusalCode.COUPON_UNKNOWN);
        it.scan("Q000000000001");
        assertThat(it.refusal().code()).isEqualTo(RefusalCode.COUPON_UNKNOWN);

        assertThat(it.sale().cart().coupons()).isEmpty();
        assertThat(((SaleStep.Quoted) it.sale().step()).quote().net()).isEqualTo(10_000);
        assertThat(it.heard).endsWith(Notice.Tone.DANGER);
    }

    @Test
    void theSameCouponTwiceIsSaid() {
        it.type("100");
        it.scan(SamplePeople.COUPON);
        it.scan(SamplePeople.COUPON);

        assertThat(it.desk.sale().notice().get())
                .isEqualTo(Notice.warning("till.coupon-twice", Map.of("coupon", SamplePeople.COUPON)));
        assertThat(it.sale().cart().coupons()).hasSize(1);
    }

    @Test
    void aHeldSaleKeepsItsCoupons() {
        it.scan(TEA);
        it.scan(SamplePeople.RATE_COUPON);
        it.desk.act(DeskAction.HOLD);
        assertThat(it.sale().isBlank()).isTrue();
        it.desk.act(DeskAction.RECALL);

        assertThat(it.sale().cart().coupons()).extracting(CartCoupon::code).containsExactly(SamplePeople.RATE_COUPON);
    }
}
