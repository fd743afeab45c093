package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.Language;

/**
 * A newcomer asks to be made a merchant.
 *
 * @param email       where the platform answers; 100 characters or less, as the name
 * @param licenceCode that the platform gave out; capitals or not
 * @param contact     who becomes the first administrator
 */
public record RegisterMerchant(String email, String licenceCode, String merchantName, String contact, String phone,
        Language language) {}
