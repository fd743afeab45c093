package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.StoreKind;

/** A store to be opened; the code is the merchant's own and unique among its stores. */
public record NewStore(String code, String name, StoreKind kind, boolean rechargeQuotaChecked,
        boolean pointsQuotaChecked) {}
