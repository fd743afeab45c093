/** Databases that fail at the worst moment. */
package org.counterfoil.server.ledger.fault;
