/**
 * Receipts as pages, for those who want them by mail or on office paper.
 *
 * <p>Door: {@link org.counterfoil.reports.receipt.ReceiptReport}.
 */
package org.counterfoil.reports.receipt;
