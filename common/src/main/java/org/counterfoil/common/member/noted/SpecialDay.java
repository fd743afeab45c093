package org.counterfoil.common.member.noted;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.LunarDay;

/**
 * A day that comes back every year.
 *
 * @param day   by the solar calendar, the first time
 * @param lunar the day by the lunar calendar, where it comes back by that
 */
public record SpecialDay(UUID key, String name, LocalDate day, BirthdayCalendar calendar, Optional<LunarDay> lunar) {

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "SpecialDay[" + key + "]";
    }
}
