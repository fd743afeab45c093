package org.counterfoil.common.member.noted;

import java.util.UUID;

/**
 * Something to be written down.
 *
 * @param key  the note's own: sent again, nothing is added twice
 * @param text 1 to 1,000 characters
 */
public record AddNote(UUID key, String text) {

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "AddNote[" + key + "]";
    }
}
