package org.counterfoil.common.card;

import java.time.Instant;
import java.util.Optional;

/**
 * A card that is to be written, and in nobody else's hands for {@link CardWritingApi#HOLD}.
 *
 * @param kind    IC or magnetic
 * @param track   what goes onto it: see {@link TrackData}
 * @param written when its number was written before; empty of one that never was
 */
public record CardToWrite(String number, CardKind kind, String track, Optional<Instant> written) {}
