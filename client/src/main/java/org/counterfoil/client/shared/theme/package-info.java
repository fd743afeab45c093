/**
 * How everything looks: one AtlantaFX sheet, one file of tokens per theme, and rules that all themes share.
 *
 * <p>Door: {@link org.counterfoil.client.shared.theme.Theme}. Colours stand in the token files alone; rules look them
 * up. Each part of the client has its own file of rules, named in {@code Theme.RULES}.
 */
package org.counterfoil.client.shared.theme;
