package org.counterfoil.common.card;

import java.util.Optional;

/**
 * How the next card numbers would be made.
 *
 * @param version to be sent back with another format
 * @param next    the first serial behind all that are taken; empty where the format is used up
 */
public record NumberOffer(CardNumberFormat format, int version, Optional<Long> next) {}
