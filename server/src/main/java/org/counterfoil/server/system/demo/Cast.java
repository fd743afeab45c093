package org.counterfoil.server.system.demo;

import java.util.List;
import java.util.Map;

/**
 * Who plays in the story.
 *
 * @param crowd   everybody who comes and goes by chance
 * @param named   those with a part of their own, by card number
 * @param pinned  cards with a PIN, made singly: to be tied to their members once they are committed
 * @param blocked ids of cards that end up unusable: their gates are shut when the story is told
 */
record Cast(List<Purse> crowd, Map<String, Purse> named, List<Purse> pinned, List<Long> blocked) {}
