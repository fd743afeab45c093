/**
 * The types of a merchant's cards, as headquarters manages them.
 *
 * <p>Door: {@link org.counterfoil.client.card.cardtype.CardTypesRoute},
 * {@link org.counterfoil.client.card.cardtype.CardTypesScreen}.
 */
package org.counterfoil.client.card.cardtype;
