package org.counterfoil.common.organisation;

import java.time.ZoneId;

/**
 * Adds a merchant.
 *
 * @param code     four digits, not 0000; terminals and cards carry it for ever
 * @param currency ISO 4217 code; it and its digits stay, as the zone does
 */
public record AddMerchant(String code, String currency, ZoneId zone, MerchantProfile profile,
        NewAdministrator administrator) {}
