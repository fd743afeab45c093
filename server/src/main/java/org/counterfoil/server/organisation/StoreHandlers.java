package org.counterfoil.server.organisation;

import org.springframework.stereotype.Component;

/** The use cases behind the door to stores. */
@Component
record StoreHandlers(AddStoreHandler add, EditStoreHandler edit, DeleteStoreHandler delete, Closing closing,
        StoreQuotas quotas, QuotaAdjusting adjusting) {}
