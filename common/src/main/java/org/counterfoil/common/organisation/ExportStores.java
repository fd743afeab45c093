package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all stores of a filter as a file.
 *
 * <p>Columns: number, name, kind, contact, phone, address, status, recharge-quota, points-quota, balance, discount,
 * points, region, format, brand, legal-entity, created. Keys that the layout may have words for: {@code kind.<kind>},
 * {@code status.<status>} (in lower case with hyphens); several are separated by {@code ", "}.
 *
 * @param filter its page is of no account but for its order
 */
public record ExportStores(StoreFilter filter, ExportLayout layout) {}
