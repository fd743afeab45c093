package org.counterfoil.common.card;

import java.util.Optional;

/**
 * What was found to be written next.
 *
 * @param card empty where there is none behind the number that was named: all are written, or in other hands
 */
public record TakenCard(Optional<CardToWrite> card, WritingProgress progress) {}
