/**
 * The members of a merchant or a store: the list of them, each one's profile, cards and history, and what becomes of
 * member and card; members who may be the same person, and merging them. Their levels are in
 * {@link org.counterfoil.client.member.level}, team cards in {@link org.counterfoil.client.member.team}.
 *
 * <p>Door: {@link org.counterfoil.client.member.MembersRoute}, {@link org.counterfoil.client.member.MembersScreen},
 * {@link org.counterfoil.client.member.DuplicatesRoute}, {@link org.counterfoil.client.member.DuplicatesScreen}.
 */
package org.counterfoil.client.member;
