package org.counterfoil.common.member;

/** The states of a member. */
public enum MemberStatus {
    NORMAL,
    LOCKED,
    EXPIRED,
    CANCELLED
}
