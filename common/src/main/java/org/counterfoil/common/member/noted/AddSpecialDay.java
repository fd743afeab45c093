package org.counterfoil.common.member.noted;

import java.time.LocalDate;
import java.util.UUID;

import org.counterfoil.common.member.BirthdayCalendar;

/**
 * A day to be remembered.
 *
 * @param key  the day's own: sent again, nothing is added twice
 * @param name 1 to 40 characters
 * @param day  by the solar calendar, from 1900 to 2100
 */
public record AddSpecialDay(UUID key, String name, LocalDate day, BirthdayCalendar calendar) {

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "AddSpecialDay[" + key + "]";
    }
}
