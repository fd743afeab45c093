/**
 * What stays in place around screens: front desk, store back office, headquarters. A shell arranges screens and owns
 * no business.
 *
 * <p>Door: {@link org.counterfoil.client.shell.Workplace}, which goes from sign-in to the shell of whoever signed in
 * and back.
 */
package org.counterfoil.client.shell;
