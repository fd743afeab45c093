package org.counterfoil.common.organisation;

/** The places that transact; the digit stands fifth in a terminal's number. */
public enum TerminalType {
    FRONT_DESK(2),
    MERCHANT_BACK_OFFICE(3),
    POS(4),
    STORE_BACK_OFFICE(5),
    VENDING_MACHINE(6),
    MEMBER_PORTAL(9);

    private final int digit;

    TerminalType(int digit) {
        this.digit = digit;
    }

    public int digit() {
        return digit;
    }

    /** Whether people manage there, and nobody buys. */
    public boolean isBackOffice() {
        return this == MERCHANT_BACK_OFFICE || this == STORE_BACK_OFFICE;
    }
}
