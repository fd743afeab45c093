package org.counterfoil.common.member.own;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.NumberRange;

/**
 * Which members by what they have of one of the merchant's own fields; an empty part does not narrow, and nobody who
 * has nothing of the field is found by any of them.
 *
 * @param field   id
 * @param begins  how a text begins, whatever its case; 200 characters at most
 * @param values  exactly one of these, such as choices, a whole number, or {@code yes}
 * @param days    of a date
 * @param numbers of a whole number; empty for all
 */
public record OwnFilter(long field, String begins, Set<String> values, DayRange days,
        Optional<NumberRange> numbers) {

    public OwnFilter {
        values = Set.copyOf(values);
    }

    /** By how a text begins. */
    public static OwnFilter beginning(long field, String begins) {
        return new OwnFilter(field, begins, Set.of(), DayRange.ANY, Optional.empty());
    }

    /** By exactly one of these. */
    public static OwnFilter among(long field, Set<String> values) {
        return new OwnFilter(field, "", values, DayRange.ANY, Optional.empty());
    }

    /** By days. */
    public static OwnFilter on(long field, DayRange days) {
        return new OwnFilter(field, "", Set.of(), days, Optional.empty());
    }

    /** By whole numbers. */
    public static OwnFilter within(long field, NumberRange numbers) {
        return new OwnFilter(field, "", Set.of(), DayRange.ANY, Optional.of(numbers));
    }
}
