/**
 * Servers as processes of their own, and people signed in to them.
 *
 * <p>Door: {@link org.counterfoil.trials.server.ServerProcess}, {@link org.counterfoil.trials.server.Seat}.
 */
package org.counterfoil.trials.server;
