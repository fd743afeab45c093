/**
 * Who works here: employees and their roles, signing in, and the sessions that follow.
 *
 * <p>Door: {@link org.counterfoil.server.staff.Staff} to read names, {@link org.counterfoil.server.staff.Hiring} for
 * the first of them, {@link org.counterfoil.server.staff.Authority} for whom somebody speaks; remote:
 * {@link org.counterfoil.common.staff.SessionApi}, {@link org.counterfoil.common.staff.PasswordApi},
 * {@link org.counterfoil.common.staff.RoleApi}, {@link org.counterfoil.common.staff.EmployeeApi},
 * {@link org.counterfoil.common.staff.PhoneSignInApi}, {@link org.counterfoil.common.staff.PosOperatorApi},
 * {@link org.counterfoil.common.staff.OperatorLogApi}.
 */
@ApplicationModule(allowedDependencies = {"shared", "dispatch", "ledger", "organisation"})
package org.counterfoil.server.staff;

import org.springframework.modulith.ApplicationModule;
