/**
 * Members, their levels and what they own.
 *
 * <p>Door: {@link org.counterfoil.common.member.MemberApi}; {@link org.counterfoil.common.member.MemberProfile} and
 * {@link org.counterfoil.common.member.Balances} are what a desk sees.
 */
package org.counterfoil.common.member;
