/**
 * How long things live: Terminal (settings, line, devices, open sales), Session (who is signed in), Screen. Each scope
 * closes what was made in it, newest first; a new operator finds the terminal's things as the last one left them.
 *
 * <p>Door: {@link org.counterfoil.client.shared.scope.TerminalScope},
 * {@link org.counterfoil.client.shared.scope.SessionScope}, {@link org.counterfoil.client.shared.scope.ScreenScope}.
 */
package org.counterfoil.client.shared.scope;
