/** The central server: business, ledger and database. Its features and their order stand in the architecture tests. */
package org.counterfoil.server;
