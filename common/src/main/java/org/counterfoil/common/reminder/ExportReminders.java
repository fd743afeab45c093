package org.counterfoil.common.reminder;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all of a filter as a file.
 *
 * <p>Columns: number, name, level, phone, status, card, store, day, calendar, seen, principal, bonus, points,
 * ending-bonus, ending-points. Keys that the layout may have words for: {@code status.<status>},
 * {@code calendar.<calendar>} (in lower case).
 *
 * @param filter its page is of no account but for its order
 */
public record ExportReminders(ReminderFilter filter, ExportLayout layout) {}
