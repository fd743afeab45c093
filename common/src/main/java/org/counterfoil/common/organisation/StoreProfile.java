package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.Everyday;

/**
 * What headquarters enters of a store; everything but the name may be empty.
 *
 * @param name            100 characters or less, as all texts but the address (200), contact and phone (60, 30)
 * @param kind            headquarters stays headquarters, and nothing else becomes one
 * @param businessFormat  业态, in the merchant's own words
 * @param legalEntity     who settles
 * @param discountPercent what everyone pays here, 1 to 100: 95 means 0.95 of what the merchant's rules leave
 * @param pointsPercent   points that members get here on top, per {@link Everyday#pointsPer}, 0 to 1000: 100 gives one
 */
public record StoreProfile(String name, StoreKind kind, String contact, String phone, String address, String region,
        String businessFormat, String legalEntity, String brand, int discountPercent, int pointsPercent) {

    /** A name, and nothing special about it. */
    public static StoreProfile of(String name, StoreKind kind) {
        return new StoreProfile(name, kind, "", "", "", "", "", "", "", 100, 0);
    }

    /** The same with somebody to turn to. */
    public StoreProfile withContact(String person, String number) {
        return new StoreProfile(name, kind, person, number, address, region, businessFormat, legalEntity, brand,
                discountPercent, pointsPercent);
    }
}
