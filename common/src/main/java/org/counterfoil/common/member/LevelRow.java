package org.counterfoil.common.member;

import java.time.Instant;

/**
 * A level in a list.
 *
 * @param next      name of the level that members move up to; empty where there is none
 * @param members   how many have it; counting stops at 10,001
 * @param changedAt when what is set of it was changed last
 * @param changedBy real name of who did; empty where nobody did by hand
 */
public record LevelRow(long id, String code, LevelProfile profile, String next, int members, Instant changedAt,
        String changedBy) {}
