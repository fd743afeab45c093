/** Closing the business day of a store. */
package org.counterfoil.server.ledger.close;
