package org.counterfoil.common.member;

/** As a member gave it. */
public enum Sex {
    UNKNOWN,
    FEMALE,
    MALE
}
