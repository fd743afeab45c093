package org.counterfoil.common.organisation;

/** What a licence code is good for. */
public enum LicenceCodeState {
    /** For one registration. */
    ISSUED,
    /** Somebody registered with it. */
    USED,
    /** For nothing. */
    WITHDRAWN
}
