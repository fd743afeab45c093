package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.own.OwnValue;

/**
 * Somebody becomes a member without a card, and is known by a phone, by an external number, or by both.
 *
 * @param phone          6 to 15 digits, as they are written; empty where none is given. Nobody else's
 * @param externalNumber what the member is known by elsewhere; empty where there is none. Nobody else's
 * @param level          the level's code; empty for the lowest
 * @param own            of the fields that the merchant defines, those that say something
 */
public record EnrolMember(String name, String phone, String externalNumber, Sex sex, Optional<LocalDate> birthday,
        String level, List<OwnValue> own) {

    /** The most characters of an external number. */
    public static final int EXTERNAL_NUMBER = 40;

    public EnrolMember {
        own = List.copyOf(own);
    }

    /** Where the merchant demands no field of its own. */
    public EnrolMember(String name, String phone, String externalNumber, Sex sex, Optional<LocalDate> birthday,
            String level) {
        this(name, phone, externalNumber, sex, birthday, level, List.of());
    }

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "EnrolMember[level=" + level + "]";
    }
}
