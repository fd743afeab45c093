/**
 * A second person's approval: who does something over a limit does not do it alone.
 *
 * <p>Door: {@link org.counterfoil.common.shared.approval.Approval}, which a command carries, and
 * {@link org.counterfoil.common.shared.approval.Approver}, which its answer names.
 */
package org.counterfoil.common.shared.approval;
