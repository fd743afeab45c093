/**
 * A rehearsal of the client's start, from which the JDK makes the cache that later starts begin with: the ordinary
 * client without a display, before a pretend server that speaks TLS.
 *
 * <p>Door: {@link org.counterfoil.client.rehearsal.RehearsalMain#sooner}.
 */
package org.counterfoil.client.rehearsal;
