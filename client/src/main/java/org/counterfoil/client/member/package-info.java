/**
 * The members of a merchant or a store: the list of them, each one's profile, cards and history, and what becomes of
 * member and card. Their levels are in {@link org.counterfoil.client.member.level}.
 *
 * <p>Door: {@link org.counterfoil.client.member.MembersRoute}, {@link org.counterfoil.client.member.MembersScreen}.
 */
package org.counterfoil.client.member;
