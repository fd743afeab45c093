/** Writer slots: who may write where, told apart by epochs. */
package org.counterfoil.server.ledger.slot;
