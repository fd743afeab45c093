package org.counterfoil.common.card;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all cards in stock of a filter as a file.
 *
 * <p>Columns: number, status, store, type, kind, batch, activated, expires. Keys that the layout may
 * have words for: {@code status.<status>}, {@code kind.<kind>} (in lower case with hyphens).
 *
 * @param filter its page is of no account but for its order
 */
public record ExportStockCards(StockCardFilter filter, ExportLayout layout) {}
