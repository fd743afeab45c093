package org.counterfoil.common.member;

import java.time.Instant;

/**
 * A line of a member's history; it is never changed.
 *
 * @param card     number of the card that it happened to; empty for the member as such
 * @param before   what was: a state, a number, or the fields that differ as {@code name=value; …}; empty for nothing
 * @param after    what is from then on
 * @param operator real name of who did it
 * @param store    name of the store where it was done
 * @param terminal number of the terminal where it was done
 */
public record MemberEvent(long id, MemberEventKind kind, String card, String before, String after, Instant at,
        String operator, String store, String terminal, String remark) {}
