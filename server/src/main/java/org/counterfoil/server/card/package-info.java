/**
 * Cards: their states, their PINs, and finding them.
 *
 * <p>Door: {@link org.counterfoil.server.card.Cards} to find one,
 * {@link org.counterfoil.server.card.CardsOfMembers} for the cards of members,
 * {@link org.counterfoil.server.card.PinVerifier} to
 * check its PIN, {@link org.counterfoil.server.card.CardStock} to make cards,
 * {@link org.counterfoil.server.card.CardLife} to move them between states,
 * {@link org.counterfoil.server.card.PinKeyring} for the versions of the PINs' key; remote:
 * {@link org.counterfoil.common.card.CardApi}. Team cards stand in a package of their own.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "organisation", "staff", "member", "member :: own"})
package org.counterfoil.server.card;

import org.springframework.modulith.ApplicationModule;
