package org.counterfoil.server.marketing;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A member's coupons of one batch, given and taken away by hand; the caller posts what becomes of them. */
@Component
public class MemberCoupons {

    /** What a batch is called, and whether it can't be used any more. */
    public record Batch(String name, boolean over) {}

    private static final Limit MOST_OF_ONE_MEMBER = Limit.of(500);

    private final SecureRandom lot = new SecureRandom();
    private final CouponPrinting printing;
    private final CouponBatchRepository batches;
    private final CouponRepository coupons;
    private final Accounts accounts;
    private final Places places;

    MemberCoupons(CouponPrinting printing, CouponBatchRepository batches, CouponRepository coupons,
            Accounts accounts, Places places) {
        this.printing = printing;
        this.batches = batches;
        this.coupons = coupons;
        this.accounts = accounts;
        this.places = places;
    }

    /** A batch by its code, and whether its last day is over; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Batch> batch(String code) {
        var today = places.businessDate();
        return batches.findByCode(code).map(batch -> new Batch(batch.name(),
                batch.terms().until().filter(today::isAfter).isPresent()));
    }

    /** Ids of a member's coupons of the batch that can be used, oldest first, at most 500. */
    @Transactional(readOnly = true)
    public List<Long> held(long member, String batch) {
        var issued = coupons.findIdsOfBatch(member, batch, MOST_OF_ONE_MEMBER);
        if (issued.isEmpty()) {
            return List.of();
        }
        var held = accounts.balances(
                issued.stream().map(id -> AccountKey.coupon(MerchantScope.current(), id)).toList());
        return IntStream.range(0, issued.size()).filter(place -> held.get(place).available() > 0)
                .mapToObj(issued::get).toList();
    }

    /** Ids of new coupons of the batch for a member; the same request prints once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> print(UUID request, long member, String batch, int count) {
        return printing.print(new CouponIssue(request, batch, count, Optional.of(member)), lot)
                .stream().map(CouponPrinting.Printed::id).toList();
    }
}
