/**
 * The receipt on screen: the same blocks that are printed, on paper that looks torn off.
 *
 * <p>Door: {@link org.counterfoil.client.receipt.ReceiptView}.
 */
package org.counterfoil.client.receipt;
