package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.StoreKind;

/**
 * A store as other features see it.
 *
 * @param discountPercent what everyone pays there, 1 to 100
 * @param pointsPercent   points that members get there on top, per 1.00 paid
 */
public record StoreFacts(long id, String code, String name, StoreKind kind, boolean closed,
        boolean rechargeQuotaChecked, boolean pointsQuotaChecked, int discountPercent, int pointsPercent) {}
