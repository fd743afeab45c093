package org.counterfoil.trials.crash.load;

import java.util.Optional;

/**
 * Somebody with a card.
 *
 * @param percent of the list price that the card's level pays
 */
record Customer(String card, Optional<String> pin, int percent) {}
