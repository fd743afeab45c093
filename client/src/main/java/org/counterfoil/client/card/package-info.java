/**
 * What the operator sees of the member before the desk, {@link org.counterfoil.client.card.MemberStrip}, and how cards
 * are spoken of, {@link org.counterfoil.client.card.CardWords}.
 */
package org.counterfoil.client.card;
