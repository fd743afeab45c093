/**
 * The sale at the front desk: open sales, the cart, the quote, paying, and what the desk's keys do.
 *
 * <p>The door is {@link org.counterfoil.client.till.Till}, which belongs to the terminal, and
 * {@link org.counterfoil.client.till.DeskScreen}, which belongs to a session.
 */
package org.counterfoil.client.till;
