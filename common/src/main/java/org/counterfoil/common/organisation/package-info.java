/**
 * Merchants, their stores and terminals, as both sides speak of them.
 *
 * <p>Door: {@link org.counterfoil.common.organisation.Desk}.
 */
package org.counterfoil.common.organisation;
