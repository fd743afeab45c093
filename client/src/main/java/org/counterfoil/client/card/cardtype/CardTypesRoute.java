package org.counterfoil.client.card.cardtype;

import org.counterfoil.client.shared.screen.Route;

/** To the list of card types. */
public record CardTypesRoute() implements Route {}
