package org.counterfoil.common.reminder;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for the absence of members as a file: a line for all stores, then one for each.
 *
 * <p>Columns: store-number, store, and for every period its key for the members and {@code <key>-money} for what they
 * have, total, total-money. A word that the layout may have: {@code all-stores}.
 */
public record ExportAbsence(ExportLayout layout) {}
