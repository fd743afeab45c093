/**
 * What this installation knows of itself: the server, the terminal's number, the look, the printer.
 *
 * <p>Door: {@link org.counterfoil.client.shared.settings.Settings} and
 * {@link org.counterfoil.client.shared.settings.SettingsFile}.
 */
package org.counterfoil.client.shared.settings;
