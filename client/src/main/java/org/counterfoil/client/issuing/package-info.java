/**
 * Activating many cards at once: a plan, what it comes to, and how far the server is with it.
 *
 * <p>Door: {@link org.counterfoil.client.card.RangesRoute}, {@link org.counterfoil.client.issuing.RangesScreen}.
 */
package org.counterfoil.client.issuing;
