/**
 * Cards: numbered tokens that point to a member.
 *
 * <p>Doors: {@link org.counterfoil.common.card.CardApi} to find one, {@link org.counterfoil.common.card.CardTypeApi}
 * for their types, {@link org.counterfoil.common.card.CardBatchApi} to have them made,
 * {@link org.counterfoil.common.card.CardWritingApi} to write their numbers onto them,
 * {@link org.counterfoil.common.card.CardStockApi} for where they lie, and
 * {@link org.counterfoil.common.card.MemberListApi} for lists of members with their cards.
 */
package org.counterfoil.common.card;
