package org.counterfoil.common.value;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all transactions of a filter as a file.
 *
 * <p>Columns: number, kind, time, store, terminal, operator, card, member, gross, amount, coupon, points, tender,
 * voided, remark, date, operator-number, alias, level, products, approver, voids, voided-by, discounted,
 * principal-after, bonus-after, balance-after, service, uses-before, uses, uses-after, member-status. Keys that the
 * layout may have words for: {@code transaction.<kind>}, {@code tender.<tender>}, {@code status.<status>}, {@code yes}.
 *
 * @param filter its page is of no account
 */
public record ExportTransactions(TransactionFilter filter, ExportLayout layout) {}
