package org.counterfoil.client.device.scan;

/** What a scan most likely names; a code that no product has may still be a card's. */
public enum ScanKind {
    CARD,
    PRODUCT,
    COUPON,
    TRANSACTION,
    /** A reader typed something that it could not have read from a good card. */
    UNREADABLE
}
