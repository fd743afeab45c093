/**
 * The page before the first sign-in: it ties this installation to a terminal by the code that headquarters told.
 *
 * <p>Door: {@link org.counterfoil.client.staff.enrolment.EnrolTerminalView} over
 * {@link org.counterfoil.client.staff.enrolment.EnrolTerminalViewModel};
 * {@link org.counterfoil.client.staff.enrolment.RemoteNewServer} reaches the server.
 */
package org.counterfoil.client.staff.enrolment;
