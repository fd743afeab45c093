package org.counterfoil.common.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.Permission;

/**
 * What a merchant may use, until when, and under which name.
 *
 * @param expires     the last day on which its people may change anything; empty for no end
 * @param expired     whether that day has passed: what is there can still be read
 * @param productName what its offices call the product; empty for the product's own name
 * @param platform    it is the platform itself, which runs merchants and is none
 */
public record Licence(Optional<LocalDate> expires, boolean expired, Set<LicensedFeature> features, String productName,
        boolean platform) {

    public Licence {
        features = Set.copyOf(features);
    }

    /** Without an end, with every feature, under the product's own name. */
    public static Licence unlimited() {
        return new Licence(Optional.empty(), false, EnumSet.allOf(LicensedFeature.class), "", false);
    }

    /** Whether anybody there may have the permission, whatever a role says. */
    public boolean covers(Permission permission) {
        return platform
                ? permission.isOfPlatform()
                : permission.isOfMerchants() && Arrays.stream(LicensedFeature.values())
                        .noneMatch(feature -> feature.permission() == permission && !features.contains(feature));
    }
}
