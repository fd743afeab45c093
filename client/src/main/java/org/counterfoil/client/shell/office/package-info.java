/**
 * Store back office and headquarters: entries at the left, a title line above, the screen in the middle.
 *
 * <p>Door: {@link org.counterfoil.client.shell.office.OfficeShell} and
 * {@link org.counterfoil.client.shell.office.HomeRoute}.
 */
package org.counterfoil.client.shell.office;
