/**
 * The roles of a merchant: what each of them grants, and who holds it.
 *
 * <p>Door: {@link org.counterfoil.client.staff.role.RolesRoute}, {@link org.counterfoil.client.staff.role.RolesScreen}.
 */
package org.counterfoil.client.staff.role;
