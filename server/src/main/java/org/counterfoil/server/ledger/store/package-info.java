/** The ledger's tables: their rows, how they are read under lock, and how a batch is written on either database. */
package org.counterfoil.server.ledger.store;
