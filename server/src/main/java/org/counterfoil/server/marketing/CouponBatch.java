package org.counterfoil.server.marketing;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.server.shared.tenant.Owned;

/** Coupons of the same name and terms, which never change. */
@Entity
class CouponBatch extends Owned {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private CouponKind kind;

    private long worth;
    private long least;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String levelCode;

    protected CouponBatch() {}

    CouponBatch(NewCouponBatch batch) {
        code = batch.code();
        name = batch.name();
        var terms = batch.terms();
        switch (terms.worth()) {
            case CouponWorth.CashValue(var amount) -> is(CouponKind.CASH_VALUE, amount);
            case CouponWorth.Discount(var percent) -> is(CouponKind.DISCOUNT, percent);
        }
        least = terms.least();
        firstDay = terms.from().orElse(null);
        lastDay = terms.until().orElse(null);
        levelCode = terms.level().orElse(null);
    }

    private void is(CouponKind what, long howMuch) {
        kind = what;
        worth = howMuch;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    CouponTerms terms() {
        var good = switch (kind) {
            case CASH_VALUE -> new CouponWorth.CashValue(worth);
            case DISCOUNT -> new CouponWorth.Discount(Math.toIntExact(worth));
        };
        return new CouponTerms(good, least, Optional.ofNullable(firstDay), Optional.ofNullable(lastDay),
                Optional.ofNullable(levelCode));
    }
}
