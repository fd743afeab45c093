/**
 * Decides batches of requests under lock and writes them: the one place where value moves. The drivers bring the
 * connection, begin and commit; nothing here knows of threads.
 */
package org.counterfoil.server.ledger.engine;
