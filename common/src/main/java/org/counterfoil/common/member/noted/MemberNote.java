package org.counterfoil.common.member.noted;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was written down of a member.
 *
 * @param by real name of who wrote it
 */
public record MemberNote(UUID key, String text, Instant at, String by) {

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "MemberNote[" + key + "]";
    }
}
