/** The driver for postings that stand or fall with the caller's transaction. */
package org.counterfoil.server.ledger.inline;
