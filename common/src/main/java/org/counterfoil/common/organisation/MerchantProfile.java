package org.counterfoil.common.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.Language;

/**
 * What the platform enters of a merchant.
 *
 * @param name           100 characters or less
 * @param licenceExpires the last day on which its people may work; empty for no end
 * @param language       of what is not written for somebody who chose one
 * @param hotline        a telephone number on receipts; may be empty
 * @param productName    what its offices call the product, 40 characters or less; empty for the product's own name
 */
public record MerchantProfile(String name, Optional<LocalDate> licenceExpires, Language language, String hotline,
        LegalProfile law, Set<LicensedFeature> features, String productName) {

    public MerchantProfile {
        features = Set.copyOf(features);
    }
}
