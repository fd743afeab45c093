/** The connection to the database, fair under load, and the promise that what is answered is on disk. */
package org.counterfoil.server.shared.database;
