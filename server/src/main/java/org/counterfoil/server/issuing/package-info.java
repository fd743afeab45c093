/**
 * Where cards and money meet: a card is activated with what is paid in, reported lost and reported found. Each leaves a
 * transaction in the books, together with what becomes of the card or not at all.
 *
 * <p>Door: remote, {@link org.counterfoil.common.issuing.IssuingApi},
 * {@link org.counterfoil.common.issuing.CardLifeApi} and, for members who are the same person,
 * {@link org.counterfoil.common.issuing.MergeApi}; {@link org.counterfoil.server.issuing.CardDeposits} for who
 * takes cards out of use as well.
 */
@ApplicationModule
package org.counterfoil.server.issuing;

import org.springframework.modulith.ApplicationModule;
