/**
 * Team cards: main cards with sub-cards. What a sale has to know of a card's team comes with the card, see
 * {@link org.counterfoil.server.card.TeamPart}.
 *
 * <p>Door: {@link org.counterfoil.server.card.team.Teams} for what becomes of cards; remote,
 * {@link org.counterfoil.common.card.TeamApi}.
 */
@NamedInterface("team")
package org.counterfoil.server.card.team;

import org.springframework.modulith.NamedInterface;
