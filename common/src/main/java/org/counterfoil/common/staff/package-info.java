/**
 * Who works here: signing in, the session that follows, and what the operator's role allows.
 *
 * <p>Door: {@link org.counterfoil.common.staff.SessionApi}.
 */
package org.counterfoil.common.staff;
