/**
 * The client: its start, its command line, and the root where everything is put together by hand.
 *
 * <p>Door: {@link org.counterfoil.client.Launcher}.
 */
package org.counterfoil.client;
