package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a member is.
 *
 * @param name     1 to 100 characters
 * @param birthday the day of birth by the solar calendar; not in the future
 * @param calendar by which the birthday is kept
 */
public record MemberIdentity(String name, Sex sex, Optional<LocalDate> birthday, BirthdayCalendar calendar) {

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "MemberIdentity[]";
    }
}
