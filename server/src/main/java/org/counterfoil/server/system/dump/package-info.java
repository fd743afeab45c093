/**
 * A whole database in one file, the same for H2 and PostgreSQL: a restore makes the tables anew by the migrations that
 * the file names and fills them. Door: {@link org.counterfoil.server.system.dump.DumpWriter},
 * {@link org.counterfoil.server.system.dump.DumpFile}, {@link org.counterfoil.server.system.dump.Restore}.
 */
package org.counterfoil.server.system.dump;
