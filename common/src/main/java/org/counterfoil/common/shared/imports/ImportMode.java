package org.counterfoil.common.shared.imports;

/** What is to become of the good rows where others are bad. */
public enum ImportMode {
    /** Every row or none. */
    ALL_OR_NOTHING,
    /** The good ones; the bad ones are left out. */
    ONLY_GOOD
}
