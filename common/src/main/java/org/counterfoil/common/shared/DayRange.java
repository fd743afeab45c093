package org.counterfoil.common.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that narrow a list, both within; an end that is missing does not narrow.
 *
 * @param from the first one, from the year 1 to the year 9999, as the last one
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All days. */
    public static final DayRange ANY = new DayRange(Optional.empty(), Optional.empty());

    /** From one day to another. */
    public static DayRange of(LocalDate from, LocalDate to) {
        return new DayRange(Optional.of(from), Optional.of(to));
    }
}
