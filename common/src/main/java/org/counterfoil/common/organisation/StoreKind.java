package org.counterfoil.common.organisation;

/** How a store belongs to its merchant. */
public enum StoreKind {
    HEADQUARTERS,
    DIRECT,
    FRANCHISE
}
