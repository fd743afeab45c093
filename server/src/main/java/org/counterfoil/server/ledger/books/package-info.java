/** What stands in the books: balances, lots, states of accounts, and the running balances of the house. */
package org.counterfoil.server.ledger.books;
