/** Measures the ledger; run by hand, never by the build. */
package org.counterfoil.server.ledger.bench;
