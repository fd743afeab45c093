package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.StoreKind;

/** A store as other features see it. */
public record StoreFacts(long id, String code, String name, StoreKind kind, boolean closed,
        boolean rechargeQuotaChecked, boolean pointsQuotaChecked) {}
