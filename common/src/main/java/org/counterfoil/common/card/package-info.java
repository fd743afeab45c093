/**
 * Cards: numbered tokens that point to a member.
 *
 * <p>Door: {@link org.counterfoil.common.card.CardApi}.
 */
package org.counterfoil.common.card;
