/**
 * The places that transact: front desks, handhelds, back offices and what else has a number. Headquarters manages all
 * of them, a store's back office those of its store.
 *
 * <p>Door: {@link org.counterfoil.client.organisation.terminal.TerminalsRoute},
 * {@link org.counterfoil.client.organisation.terminal.TerminalsScreen}.
 */
package org.counterfoil.client.organisation.terminal;
