package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.Permission;

/** What a merchant may be licensed to use beyond the rest. Without it nobody there has the permission. */
public enum LicensedFeature {
    /** Counted services: adding uses and using them. */
    COUNTS(Permission.COUNTS),
    /** Money and points from one member to another. */
    TRANSFERS(Permission.TRANSFER),
    /** Carrying lists away as files. */
    EXPORTS(Permission.EXPORT);

    private final Permission permission;

    LicensedFeature(Permission permission) {
        this.permission = permission;
    }

    /** The one permission that belongs to it. */
    public Permission permission() {
        return permission;
    }
}
