package org.counterfoil.server.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.counterfoil.common.marketing.CouponCode;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Batches and issues of coupons. */
abstract class CouponStockBehaviour {

    private static final CouponTerms TWENTY = CouponTerms.of(new CouponWorth.CashValue(2_000));

    @Autowired
    private Houses houses;
    @Autowired
    private CouponStock stock;
    @Autowired
    private Coupons coupons;

    @Test
    void issuedCouponsCanBeUsedAndHaveCodesOfTheirOwn() {
        var house = houseWithBatch();

        var codes = issue(house, UUID.randomUUID(), 50);

        assertThat(codes).hasSize(50).doesNotHaveDuplicates()
                .allMatch(code -> CouponCode.read(code).filter(code::equals).isPresent());
        var handed = house.as(() -> coupons.handedIn(codes.subList(0, 3), sale()));
        assertThat(handed).extracting(coupon -> coupon.coupon().code()).isEqualTo(codes.subList(0, 3));
        assertThat(handed).allMatch(coupon -> coupon.coupon().name().equals("代金券 20 元")
                && coupon.coupon().terms().equals(TWENTY));
    }

    @Test
    void theSameRequestIssuesOnceHoweverOftenItComes() {
        var house = houseWithBatch();
        var request = UUID.randomUUID();
        var first = issue(house, request, 3);

        assertThat(issue(house, request, 3)).isEqualTo(first);
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY, () -> issue(house, request, 4));
        assertThat(issue(house, UUID.randomUUID(), 3)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void theSameRequestAtTheSameMomentIssuesOnce() throws Exception {
        var house = houseWithBatch();
        var request = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> issue(house, request, 5)));
            }
            var first = answers.getFirst().get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void anUnknownBatchOrNoCouponAtAllIsRefused() {
        var house = houseWithBatch();
        refused(RefusalCode.BAD_REQUEST, () -> house.as(() -> stock.issue(house.administrator(),
                new CouponIssue(UUID.randomUUID(), "nothing", 1, Optional.empty()))));
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> issue(house, UUID.randomUUID(), 0));
        refused(RefusalCode.AMOUNT_TOO_LARGE, () -> issue(house, UUID.randomUUID(), 501));
    }

    @Test
    void aCouponOfAnotherMerchantIsUnknown() {
        var codes = issue(houseWithBatch(), UUID.randomUUID(), 1);
        var other = houseWithBatch();
        refused(RefusalCode.COUPON_UNKNOWN, () -> other.as(() -> coupons.handedIn(codes, sale())));
    }

    private static Coupons.Sale sale() {
        return new Coupons.Sale(SaleContext.withoutMember(), Optional.empty(), 10_000);
    }

    private House houseWithBatch() {
        var house = houses.open();
        house.run(() -> stock.addBatch(new NewCouponBatch("OPENING", "代金券 20 元", TWENTY)));
        return house;
    }

    private List<String> issue(House house, UUID request, int count) {
        return house.as(() -> stock.issue(house.administrator(),
                new CouponIssue(request, "OPENING", count, Optional.empty())));
    }
}
