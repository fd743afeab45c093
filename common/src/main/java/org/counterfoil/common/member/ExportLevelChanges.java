package org.counterfoil.common.member;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all changes of members' levels of a filter as a file.
 *
 * <p>Columns: time, number, name, card, before, after, move, operator, transaction, reason. Keys that the layout may
 * have words for: {@code move.<move>} (in lower case with hyphens).
 *
 * @param filter its page is of no account but for its order
 */
public record ExportLevelChanges(LevelChangeFilter filter, ExportLayout layout) {}
