/**
 * Cards: numbered tokens that point to a member.
 *
 * <p>Door: {@link org.counterfoil.common.card.CardApi}, and {@link org.counterfoil.common.card.MemberListApi} for lists
 * of members with their cards.
 */
package org.counterfoil.common.card;
