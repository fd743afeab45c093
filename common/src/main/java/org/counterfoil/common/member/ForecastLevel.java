package org.counterfoil.common.member;

import java.util.Optional;

/**
 * A level as it would be saved, to ask what would come of it.
 *
 * @param level id of the one that is edited; empty for one to be added, which moves nobody yet
 */
public record ForecastLevel(Optional<Long> level, LevelProfile profile) {}
