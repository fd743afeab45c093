/**
 * The demo: the real server as a child process with demo data, and either the ordinary client on the screen or the
 * tour that drives it by its keys and keeps pictures.
 *
 * <p>Door: {@link org.counterfoil.client.demo.DemoMain}.
 */
package org.counterfoil.client.demo;
