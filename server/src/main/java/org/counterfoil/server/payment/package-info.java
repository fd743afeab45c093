/**
 * What pays: the tenders besides stored value, and the accounts that receive them.
 *
 * <p>Door: {@link org.counterfoil.server.payment.Tenders}.
 */
@ApplicationModule
package org.counterfoil.server.payment;

import org.springframework.modulith.ApplicationModule;
