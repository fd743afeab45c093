/**
 * The operator log: who did what, where and when.
 *
 * <p>Door: {@link org.counterfoil.client.staff.log.LogRoute}, {@link org.counterfoil.client.staff.log.LogScreen}.
 */
package org.counterfoil.client.staff.log;
