package org.counterfoil.common.messaging;

/** Who a notice is from. */
public enum NoticeKind {
    /** Headquarters, in words of its own. */
    MESSAGE,
    /** The house itself, to the merchant's administrators: the licence ends soon. */
    LICENCE,
    /** The house itself, to the platform's administrators: clients are newer than the server. */
    NEWER_CLIENT
}
