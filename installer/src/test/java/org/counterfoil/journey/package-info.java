/**
 * Journeys: what a cashier's keys do to the books, through the real client and the real server, over TLS.
 *
 * <p>Every test has a merchant of its own and a client of its own; the server is shared. After every test the proofs of
 * the ledger run over everything that was posted.
 */
package org.counterfoil.journey;
