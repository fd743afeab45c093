/**
 * Corrections by hand of one or many cards.
 *
 * <p>Door: {@link org.counterfoil.client.value.adjust.AdjustRoute},
 * {@link org.counterfoil.client.value.adjust.AdjustScreen}.
 */
package org.counterfoil.client.value.adjust;
