/**
 * Where cards and money meet: activating a card, reporting it lost and found, and merging members who are the same
 * person. Each is a transaction of the books.
 *
 * <p>Door: {@link org.counterfoil.common.issuing.IssuingApi}, {@link org.counterfoil.common.issuing.CardLifeApi},
 * {@link org.counterfoil.common.issuing.MergeApi}.
 */
package org.counterfoil.common.issuing;
