package org.counterfoil.common.member;

import java.time.Instant;

/**
 * A change of one member's level.
 *
 * @param card        number of the card that it was done with; empty where there was none
 * @param before      the level's name
 * @param after       the level's name
 * @param operator    staff number and real name; both empty where it happened by itself
 * @param transaction number of what caused it; empty where nothing did
 * @param reason      as somebody gave it; empty where it happened by itself
 */
public record LevelChangeRow(long id, Instant at, Who member, String card, String before, String after,
        LevelMove move, Who operator, String transaction, String reason) {

    /** A person by number and name. */
    public record Who(String number, String name) {}
}
