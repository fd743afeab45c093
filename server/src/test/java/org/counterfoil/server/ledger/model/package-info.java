/** The ledger against a reference so simple that one can see it is right. */
package org.counterfoil.server.ledger.model;
