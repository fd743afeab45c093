package org.counterfoil.common.member;

/** The states of a member. */
public enum MemberStatus {
    NORMAL,
    LOCKED,
    EXPIRED,
    CANCELLED,
    /** Everything the member had went to another one, who is the same person. */
    MERGED
}
