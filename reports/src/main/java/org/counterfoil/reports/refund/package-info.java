/**
 * Refunds that were paid, as pages to be signed.
 *
 * <p>Door: {@link org.counterfoil.reports.refund.RefundReport}.
 */
package org.counterfoil.reports.refund;
