/** The data directory and the secrets that live in it, never in the database. */
package org.counterfoil.server.shared.keys;
