package org.counterfoil.server.member;

/** As a member gave it. */
public enum Sex {
    UNKNOWN,
    FEMALE,
    MALE
}
