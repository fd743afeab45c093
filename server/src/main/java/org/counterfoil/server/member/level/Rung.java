package org.counterfoil.server.member.level;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelUpkeep;

/**
 * A level as a step of the ladder.
 *
 * @param next      id of the level above that members move up to
 * @param automatic whether they do by themselves
 * @param keptSince periods that ended on this day or later are judged
 */
public record Rung(long id, String name, int rank, LevelEntry entry, long threshold, Optional<Long> next,
        boolean automatic, Optional<LevelUpkeep> upkeep, Optional<LocalDate> keptSince, boolean neverDown) {}
