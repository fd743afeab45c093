/**
 * Paying out what is left on a card: the working line by line, whom it is paid to, and the page to be signed.
 *
 * <p>Door: {@link org.counterfoil.client.value.refund.RefundRoute},
 * {@link org.counterfoil.client.value.refund.RefundScreen}, {@link org.counterfoil.client.value.refund.RefundPages}.
 */
package org.counterfoil.client.value.refund;
