package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.AdjustedQuota;
import org.counterfoil.server.shared.Caller;

/** Moves quota between a merchant and its stores in the books: who makes transactions is above this feature. */
public interface QuotaAdjusting {

    /** As {@link org.counterfoil.common.organisation.StoreApi#adjustQuota} promises. */
    AdjustedQuota adjust(AdjustQuota command, Caller caller);
}
