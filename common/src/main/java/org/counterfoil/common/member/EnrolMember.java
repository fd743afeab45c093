package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody becomes a member without a card, and is known by a phone, by an external number, or by both.
 *
 * @param phone          6 to 15 digits, as they are written; empty where none is given. Nobody else's
 * @param externalNumber what the member is known by elsewhere; empty where there is none. Nobody else's
 * @param level          the level's code; empty for the lowest
 */
public record EnrolMember(String name, String phone, String externalNumber, Sex sex, Optional<LocalDate> birthday,
        String level) {

    /** The most characters of an external number. */
    public static final int EXTERNAL_NUMBER = 40;

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "EnrolMember[level=" + level + "]";
    }
}
