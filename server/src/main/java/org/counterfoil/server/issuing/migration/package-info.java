/**
 * Members of an earlier system, brought in from a file with their cards and what they own: a transaction for each, some
 * hundreds in one commit, and taken back together as long as nothing was done with them.
 *
 * <p>Door: the list {@code members} of {@link org.counterfoil.server.shared.imports.ImportedList imports}.
 */
package org.counterfoil.server.issuing.migration;
