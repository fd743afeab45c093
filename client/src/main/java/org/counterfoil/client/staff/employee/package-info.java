/**
 * The people of a merchant or a store: who they are, what role they have, and their passwords and sessions.
 *
 * <p>Door: {@link org.counterfoil.client.staff.employee.EmployeesRoute},
 * {@link org.counterfoil.client.staff.employee.EmployeesScreen}.
 */
package org.counterfoil.client.staff.employee;
