/**
 * Signing in at a terminal.
 *
 * <p>Door: {@link org.counterfoil.client.staff.SignInView} over {@link org.counterfoil.client.staff.SignInViewModel}.
 */
package org.counterfoil.client.staff;
