package org.counterfoil.common.value;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all transactions of a filter as a file.
 *
 * <p>Columns: number, kind, time, store, terminal, operator, card, member, gross, amount, coupon, points, tender,
 * voided, remark. Keys that the layout may have words for: {@code transaction.<kind>}, {@code tender.<tender>},
 * {@code yes}.
 *
 * @param filter its page is of no account
 */
public record ExportTransactions(TransactionFilter filter, ExportLayout layout) {}
