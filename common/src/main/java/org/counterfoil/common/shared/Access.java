package org.counterfoil.common.shared;

/** How far a role reaches into a permission: 灰 not shown, 蓝 read only, 红 may set. */
public enum Access {
    HIDDEN,
    READ,
    WRITE;

    /** Whether this access is enough where {@code needed} is asked for. */
    public boolean covers(Access needed) {
        return compareTo(needed) >= 0;
    }
}
