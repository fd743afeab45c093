package org.counterfoil.common.value;

/** What may be moved between two members' cards. */
public enum TransferredAsset {
    MONEY,
    POINTS
}
