package org.counterfoil.common.card;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all members of a filter as a file.
 *
 * <p>Columns: card, number, name, level, phone, status, card-status, registered, store,
 * valid-until, principal, bonus, points. Keys that the layout may
 * have words for: {@code status.<status>}, {@code card-status.<status>} (in lower case with hyphens).
 *
 * @param filter its page is of no account but for its order
 */
public record ExportMembers(MemberFilter filter, ExportLayout layout) {}
