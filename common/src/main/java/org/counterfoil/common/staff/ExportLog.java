package org.counterfoil.common.staff;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all lines of a filter as a file.
 *
 * <p>Columns: time, operator, name, module, action, subject, outcome, store, terminal, address, session, before, after.
 * Keys that the layout may have words for: {@code module.<module>}, {@code action.<action>}, {@code outcome.<outcome>}.
 *
 * @param filter its page is of no account but for its order
 */
public record ExportLog(LogFilter filter, ExportLayout layout) {}
