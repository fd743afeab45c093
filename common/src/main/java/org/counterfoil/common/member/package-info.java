/**
 * Members, their levels and what they own, as a desk sees them.
 *
 * <p>Door: {@link org.counterfoil.common.member.MemberProfile}, {@link org.counterfoil.common.member.Balances}.
 */
package org.counterfoil.common.member;
