package org.counterfoil.common.card;

import java.time.Instant;

/**
 * A card type as it stands.
 *
 * @param version to be sent back with an edit
 */
public record CardTypeRow(long id, int version, CardTypeProfile profile, Instant created) {}
