package org.counterfoil.common.card;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all card types of a filter as a file.
 *
 * <p>Columns: name, kind, whose, validity, face-value, deposit, replacement-fee, offline, created. Keys that the
 * layout may
 * have words for: {@code kind.<kind>} (in lower case with hyphens), {@code whose.registered},
 * {@code whose.bearer}, {@code validity.good}, {@code offline.yes}, {@code offline.no}.
 *
 * @param filter its page is of no account but for its order
 */
public record ExportCardTypes(CardTypeFilter filter, ExportLayout layout) {}
