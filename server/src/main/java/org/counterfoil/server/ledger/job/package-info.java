/** What the ledger does by the clock: lots that end, reservations that run out. */
package org.counterfoil.server.ledger.job;
