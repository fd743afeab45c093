package org.counterfoil.common.member;

import java.util.List;

/**
 * A level with the newest changes of members to it and from it.
 *
 * @param version to be sent back with an edit
 * @param newest  ten at most, the newest first
 */
public record LevelDetails(LevelRow level, int version, List<LevelChangeRow> newest) {

    public LevelDetails {
        newest = List.copyOf(newest);
    }
}
