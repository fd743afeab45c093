package org.counterfoil.common.card;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for the workbook that the card maker gets.
 *
 * <p>Columns: number, track, pin (only that of cards with random PINs), face-value, expires.
 *
 * @param batch id
 */
public record WriteProductionFile(long batch, ExportLayout layout) {}
