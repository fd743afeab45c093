/** The plug is pulled: a server's ledger is killed while it works, and nothing that it had answered may be missing. */
package org.counterfoil.server.ledger.crash;
