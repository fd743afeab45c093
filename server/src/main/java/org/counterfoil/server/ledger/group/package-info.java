/** The driver for requests that stand alone: whatever waits is posted in one commit, and that commit forms the next. */
package org.counterfoil.server.ledger.group;
