package org.counterfoil.common.member;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all levels of a filter as a file.
 *
 * <p>Columns: rank, name, code, points, discount, entry, next, members, changed, by. Keys that the layout may
 * have words for: {@code entry.<entry>} (in lower case with hyphens).
 *
 * @param filter its page is of no account but for its order
 */
public record ExportLevels(LevelFilter filter, ExportLayout layout) {}
