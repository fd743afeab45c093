/**
 * The server as whoever runs it sees it: how it fares, and its backups.
 *
 * <p>Door: {@link org.counterfoil.client.system.SystemRoute}, {@link org.counterfoil.client.system.SystemScreen},
 * {@link org.counterfoil.client.system.BackupsRoute}, {@link org.counterfoil.client.system.BackupsScreen}.
 */
package org.counterfoil.client.system;
