package org.counterfoil.common.organisation;

import java.time.ZoneId;

/**
 * All that the platform knows of a merchant.
 *
 * @param version  counts its changes, so that who edits can tell whether somebody else did meanwhile
 * @param terminal the number of headquarters' first back office
 * @param logo     whether it has one of its own
 */
public record MerchantDetails(MerchantRow merchant, int version, MerchantProfile profile, ZoneId zone, String terminal,
        boolean logo) {}
