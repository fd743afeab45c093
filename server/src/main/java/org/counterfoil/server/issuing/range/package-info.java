/**
 * Activating many cards at once: a plan is looked at, and a background job carries it out, some hundreds of cards in
 * one transaction with what is posted for them.
 *
 * <p>Door: remote, {@link org.counterfoil.common.issuing.RangeApi}.
 */
package org.counterfoil.server.issuing.range;
