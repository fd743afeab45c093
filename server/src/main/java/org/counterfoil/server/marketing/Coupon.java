package org.counterfoil.server.marketing;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** One coupon. Whether it can be used stands in its account, which its id owns, and nowhere else. */
@Entity
class Coupon extends Owned {

    private String code;
    private long batchId;
    private Long memberId;
    private UUID request;
    private int place;

    protected Coupon() {}

    /** The coupon in a place of an issue; of one member alone where one is given. */
    Coupon(String code, long batchId, Optional<Long> member, UUID request, int place) {
        this.code = code;
        this.batchId = batchId;
        this.memberId = member.orElse(null);
        this.request = request;
        this.place = place;
    }

    String code() {
        return code;
    }

    long batch() {
        return batchId;
    }

    Optional<Long> member() {
        return Optional.ofNullable(memberId);
    }
}
