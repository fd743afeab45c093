/**
 * Who works here: employees and their roles, signing in, and the sessions that follow.
 *
 * <p>Door: {@link org.counterfoil.server.staff.Staff} to read names, {@link org.counterfoil.server.staff.Hiring} to add
 * and suspend people; remote: {@link org.counterfoil.common.staff.SessionApi},
 * {@link org.counterfoil.common.staff.PasswordApi}.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "organisation"})
package org.counterfoil.server.staff;

import org.springframework.modulith.ApplicationModule;
