/**
 * A house to try things out in: one merchant with stores, people, members, products and ninety days of transactions,
 * made up from a seed when a server is started with {@code counterfoil.demo=true} on an empty database. Everything of
 * value goes through the ledger itself.
 */
package org.counterfoil.server.system.demo;
