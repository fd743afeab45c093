package org.counterfoil.common.card;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all batches of a filter as a file.
 *
 * <p>Columns: number, type, first, last, count, state, face-value, pins, kind, by, requested. Keys that the layout may
 * have words for: {@code state.<state>}, {@code pins.<mode>}, {@code kind.<kind>} (in lower case with hyphens).
 *
 * @param filter its page is of no account but for its order
 */
public record ExportCardBatches(CardBatchFilter filter, ExportLayout layout) {}
