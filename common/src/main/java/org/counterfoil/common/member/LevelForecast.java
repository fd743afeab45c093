package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who would change level by a new rule, as the figures stand now.
 *
 * @param up    how many would move up with their next transaction; counting stops at 10,001
 * @param down  how many would move down, judged by the newest whole period; counting stops at 10,001
 * @param ended that period's last day; empty where no period takes anybody down
 * @param first the first of them, {@link #SHOWN} at most, those who move up before those who move down
 */
public record LevelForecast(int up, int down, Optional<LocalDate> ended, List<Mover> first) {

    /** The most that are named. */
    public static final int SHOWN = 50;

    /** What comes of a rule that moves nobody. */
    public static final LevelForecast NOBODY = new LevelForecast(0, 0, Optional.empty(), List.of());

    public LevelForecast {
        first = List.copyOf(first);
    }

    /**
     * Somebody who would move.
     *
     * @param before the level's name now
     * @param after  the level's name then
     */
    public record Mover(String number, String name, String before, String after, boolean up) {}
}
