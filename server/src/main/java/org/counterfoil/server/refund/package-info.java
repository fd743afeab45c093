/**
 * Money back to members: what is left on a card, worked out line by line, and recharges within their cooling-off days.
 * Who was paid, and how the holder was known, stands beside the transaction.
 *
 * <p>Door: remote, {@link org.counterfoil.common.refund.RefundApi}.
 */
@ApplicationModule
package org.counterfoil.server.refund;

import org.springframework.modulith.ApplicationModule;
