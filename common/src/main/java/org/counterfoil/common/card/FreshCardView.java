package org.counterfoil.common.card;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A card that nobody has yet, as whoever gives it out sees it.
 *
 * @param type      its name
 * @param faceValue what the holder pays for it and finds on it, minor units; 0 for none
 * @param level     code of the level that its holder begins with; empty where nothing is said
 * @param lastDay   if it is activated today and nothing else is said; empty for no end
 */
public record FreshCardView(String number, String type, boolean registered, long faceValue, String level,
        Optional<LocalDate> lastDay) {}
