/**
 * The member before the desk: finding one ({@link org.counterfoil.client.card.FindMemberViewModel}) and what the
 * operator sees of one ({@link org.counterfoil.client.card.MemberStrip}).
 */
package org.counterfoil.client.card;
