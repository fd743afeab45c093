/**
 * Money that goes back to members: what is left on a card, and a recharge within its cooling-off days; each with its
 * working, line by line.
 *
 * <p>Door: {@link org.counterfoil.common.refund.RefundApi}.
 */
package org.counterfoil.common.refund;
