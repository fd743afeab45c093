package org.counterfoil.server.value.recipe;

import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.marketing.CouponPostings;

/** Coupons by their ids that can be used from now on. */
public record CouponIssueRecipe(List<Long> coupons) implements Recipe {

    public CouponIssueRecipe {
        coupons = List.copyOf(coupons);
    }

    @Override
    public TransactionKind kind() {
        return TransactionKind.COUPON_ISSUE;
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        return CouponPostings.issued(site.merchant(), coupons);
    }
}
