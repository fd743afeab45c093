/**
 * The keys of the server as whoever runs it sees them: how many there are, what they are still needed for, and putting
 * new ones in their place. Door: {@link org.counterfoil.common.system.KeyApi}.
 */
package org.counterfoil.server.system.keys;
