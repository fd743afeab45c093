/** What the operator sees of the member before the desk: {@link org.counterfoil.client.card.MemberStrip}. */
package org.counterfoil.client.card;
