/**
 * Who works here: signing in, the session that follows, and what the operator's role allows.
 *
 * <p>Door: {@link org.counterfoil.common.staff.SessionApi}, {@link org.counterfoil.common.staff.PasswordApi}.
 */
package org.counterfoil.common.staff;
