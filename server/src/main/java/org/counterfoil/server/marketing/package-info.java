/**
 * The rules that a merchant sells by: discounts, points and recharge bonuses, assembled from what is set and frozen
 * under a version whenever it changes.
 *
 * <p>Door: {@link org.counterfoil.server.marketing.RuleBook}.
 */
@ApplicationModule
package org.counterfoil.server.marketing;

import org.springframework.modulith.ApplicationModule;
