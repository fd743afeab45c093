/**
 * The double-entry ledger that everything of value moves through: immutable transactions that sum up to zero per
 * asset, accounts that are never overdrawn, one effect per request, and answers that are durable.
 *
 * <p>Door: {@link org.counterfoil.server.ledger.Ledger} for a posting on its own,
 * {@link org.counterfoil.server.ledger.InlineLedger} for one that belongs to the caller's transaction,
 * {@link org.counterfoil.server.ledger.Accounts} for what stands in the books, and
 * {@link org.counterfoil.server.ledger.LedgerFeed} for what follows a posting;
 * {@link org.counterfoil.server.ledger.SealKeyring} tells of the keys of closed days and has them exchanged. Everybody
 * who answers a commit joins the {@link org.counterfoil.server.ledger.DurabilityBarrier} first.
 */
package org.counterfoil.server.ledger;
