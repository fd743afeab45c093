package org.counterfoil.client.card.batch;

import org.counterfoil.client.shared.screen.Route;

/** To the list of batches of cards. */
public record BatchesRoute() implements Route {}
