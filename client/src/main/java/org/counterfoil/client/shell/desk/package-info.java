/**
 * The front desk: the scan field, the lights and the operator above, open sales below them, the function keys at the
 * foot.
 *
 * <p>Door: {@link org.counterfoil.client.shell.desk.DeskShell}.
 */
package org.counterfoil.client.shell.desk;
