/**
 * Receipts: a template filled from a transaction, and its lines on paper of 58 or 80 mm. Pure, so that the printer,
 * the screen and the PDF show the same. It takes transactions and therefore stands above value.
 *
 * <p>Door: {@link org.counterfoil.common.receipt.ReceiptTemplate}, {@link org.counterfoil.common.receipt.Receipt},
 * {@link org.counterfoil.common.receipt.ReceiptLayout}.
 */
package org.counterfoil.common.receipt;
