package org.counterfoil.common.organisation;

/** @param version of the {@link MerchantDetails} that were seen */
public record EditMerchant(String code, int version, MerchantProfile profile) {}
