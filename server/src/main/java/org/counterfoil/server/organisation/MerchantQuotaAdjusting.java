package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.AdjustMerchantQuota;
import org.counterfoil.common.organisation.AdjustedMerchantQuota;
import org.counterfoil.server.shared.Caller;

/** Grants merchants quota in their books: who makes transactions is above this feature. */
public interface MerchantQuotaAdjusting {

    /** As {@link org.counterfoil.common.organisation.MerchantApi#adjustQuota} promises. */
    AdjustedMerchantQuota adjust(AdjustMerchantQuota command, Caller caller);
}
