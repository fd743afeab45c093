/**
 * The step at which a second person is asked: who does something over a limit does not do it alone.
 *
 * <p>Door: {@link org.counterfoil.server.shared.approval.SecondPerson}. Who may approve is known above, behind
 * {@link org.counterfoil.server.shared.approval.Approvers}.
 */
package org.counterfoil.server.shared.approval;
