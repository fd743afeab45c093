package org.counterfoil.server.organisation;

import org.springframework.stereotype.Component;

/** The use cases behind the door to merchants. */
@Component
record MerchantHandlers(AddMerchantHandler add, EditMerchantHandler edit, MerchantLogos logos,
        MerchantQuotaAdjusting adjusting) {}
