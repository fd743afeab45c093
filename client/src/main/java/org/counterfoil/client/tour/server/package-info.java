/**
 * The real server as a child process, for whoever shows the client in front of one.
 *
 * <p>Door: {@link org.counterfoil.client.tour.server.ServerProcess}.
 */
package org.counterfoil.client.tour.server;
