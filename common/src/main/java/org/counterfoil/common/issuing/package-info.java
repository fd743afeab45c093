/**
 * Where cards and money meet: activating a card, reporting it lost and found. Each is a transaction of the books.
 *
 * <p>Door: {@link org.counterfoil.common.issuing.IssuingApi}, {@link org.counterfoil.common.issuing.CardLifeApi}.
 */
package org.counterfoil.common.issuing;
