/**
 * The line to the server: the remote interfaces of common as typed proxies, what became of a call, and whether the
 * server is there.
 *
 * <p>Door: {@link org.counterfoil.client.shared.connection.Remote} and
 * {@link org.counterfoil.client.shared.connection.Outcome}. A call ends as its result, as a
 * {@link org.counterfoil.common.shared.RefusedException} (nothing was changed), as
 * {@link org.counterfoil.client.shared.connection.ServerGone} (nothing is known: repeat with the same key), or as
 * {@link org.counterfoil.client.shared.connection.ServerFault}.
 */
package org.counterfoil.client.shared.connection;
