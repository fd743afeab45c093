/** What the ledger does by the clock: lots that end, reservations that run out, days that are over, balances of
 * the house. */
package org.counterfoil.server.ledger.job;
