/**
 * The words of the ledger that both sides speak.
 *
 * <p>Door: {@link org.counterfoil.common.ledger.LedgerProofsApi}; the word of every transaction is
 * {@link org.counterfoil.common.ledger.TransactionKind}.
 */
package org.counterfoil.common.ledger;
