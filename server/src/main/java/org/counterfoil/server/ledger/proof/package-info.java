/**
 * The proofs of the ledger: every number can be recomputed from postings, and every proof is a question to which a
 * sound ledger has no answer. They run over the books of one moment while the server goes on.
 *
 * <p>Door: {@link org.counterfoil.server.ledger.proof.LedgerProofs} within the server, {@code verify-ledger} on the
 * command line.
 */
package org.counterfoil.server.ledger.proof;
