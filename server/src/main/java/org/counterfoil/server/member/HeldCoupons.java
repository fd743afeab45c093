package org.counterfoil.server.member;

/** Answered by the feature that issues coupons: members know of them only how many there are. */
public interface HeldCoupons {

    /** How many coupons were issued to a member and can still be used. */
    int of(long member);
}
