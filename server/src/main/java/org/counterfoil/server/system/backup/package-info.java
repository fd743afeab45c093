/**
 * Backups: written online, each proved by being restored into a database of its own, and so many of them kept.
 *
 * <p>Door: {@link org.counterfoil.common.system.BackupApi}; {@code ./counterfoil backup} and
 * {@code ./counterfoil restore} are {@link org.counterfoil.server.system.backup.BackupMain} and
 * {@link org.counterfoil.server.system.backup.RestoreMain}.
 */
package org.counterfoil.server.system.backup;
