/**
 * Who works here and what each role allows; signing in, and the session that follows.
 *
 * <p>Door: {@link org.counterfoil.common.staff.SessionApi}, {@link org.counterfoil.common.staff.PasswordApi},
 * {@link org.counterfoil.common.staff.RoleApi}, {@link org.counterfoil.common.staff.EmployeeApi}.
 */
package org.counterfoil.common.staff;
