package org.counterfoil.server.marketing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.marketing.CouponCode;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.marketing.SaleCoupon;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.member.HeldCoupons;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finding coupons, and saying whether they may be used. */
@Component
@Transactional(readOnly = true)
public class Coupons implements HeldCoupons {

    /** How many a sale takes. */
    private static final int MOST = 5;
    private static final Limit MOST_OF_ONE_MEMBER = Limit.of(500);

    private final CouponRepository coupons;
    private final CouponBatchRepository batches;
    private final Accounts accounts;
    private final Places places;

    Coupons(CouponRepository coupons, CouponBatchRepository batches, Accounts accounts, Places places) {
        this.coupons = coupons;
        this.batches = batches;
        this.accounts = accounts;
        this.places = places;
    }

    /**
     * A sale that coupons are handed in with.
     *
     * @param member the id of the member whose card was scanned
     * @param due    what the sale comes to by the rules alone, minor units
     */
    public record Sale(SaleContext context, Optional<Long> member, long due) {}

    /**
     * The coupons of the codes, in their order, when all of them may be used in a sale of today. That nobody uses one
     * at the same moment is for the ledger to see to.
     *
     * <p>Refuses, naming the coupon: coupons-too-many, bad-request for one that is handed in twice, coupon-unknown,
     * coupon-used, coupon-not-valid-yet, coupon-expired, coupon-of-another, coupon-of-level, coupon-below-minimum.
     */
    public List<HandedCoupon> handedIn(List<String> codes, Sale sale) {
        if (codes.size() > MOST) {
            throw Refusal.of(RefusalCode.COUPONS_TOO_MANY, "max", MOST).thrown();
        }
        var plain = codes.stream().map(code -> CouponCode.read(code).orElseThrow(() -> unknown(code))).toList();
        if (new HashSet<>(plain).size() < plain.size()) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "coupons").thrown();
        }
        var found = find(plain);
        var handed = plain.stream().map(code -> Optional.ofNullable(found.get(code))
                .orElseThrow(() -> unknown(code))).toList();
        var today = places.businessDate();
        usable(handed);
        handed.forEach(coupon -> ofAnother(coupon, sale.member())
                .or(() -> coupon.coupon().terms().refusal(today, sale.context(), sale.due()))
                .ifPresent(refusal -> refuse(refusal, coupon)));
        return handed;
    }

    private Map<String, HandedCoupon> find(List<String> codes) {
        var rows = coupons.findByCodeIn(codes);
        var of = batches.findByIdIn(rows.stream().map(Coupon::batch).distinct().toList()).stream()
                .collect(Collectors.toMap(CouponBatch::id, Function.identity()));
        var found = new HashMap<String, HandedCoupon>();
        rows.forEach(row -> {
            var batch = of.get(row.batch());
            found.put(row.code(), new HandedCoupon(row.id(), row.member(),
                    new SaleCoupon(row.code(), batch.name(), batch.terms())));
        });
        return found;
    }

    private void usable(List<HandedCoupon> handed) {
        var held = accounts.balances(keys(handed.stream().map(HandedCoupon::id).toList()));
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).available() == 0) {
                refuse(Refusal.of(RefusalCode.COUPON_USED), handed.get(i));
            }
        }
    }

    private static Optional<Refusal> ofAnother(HandedCoupon coupon, Optional<Long> member) {
        return coupon.member().isPresent() && !coupon.member().equals(member)
                ? Optional.of(Refusal.of(RefusalCode.COUPON_OF_ANOTHER))
                : Optional.empty();
    }

    @Override
    public int of(long member) {
        var issued = coupons.findIdsOf(member, places.businessDate(), MOST_OF_ONE_MEMBER);
        return issued.isEmpty()
                ? 0
                : (int) accounts.balances(keys(issued)).stream().filter(held -> held.available() > 0).count();
    }

    private static List<AccountKey> keys(List<Long> ids) {
        return ids.stream().map(id -> AccountKey.coupon(MerchantScope.current(), id)).toList();
    }

    private static void refuse(Refusal refusal, HandedCoupon coupon) {
        throw refusal.with("coupon", coupon.coupon().code()).thrown();
    }

    private static RuntimeException unknown(String code) {
        return Refusal.of(RefusalCode.COUPON_UNKNOWN, "coupon", code).thrown();
    }
}
