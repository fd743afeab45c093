package org.counterfoil.common.member.own;

import java.util.Set;

import org.counterfoil.common.shared.DayRange;

/**
 * Which members by what they have of one of the merchant's own fields; an empty part does not narrow, and nobody who
 * has nothing of the field is found by any of them.
 *
 * @param field  id
 * @param begins how a text begins, whatever its case; 200 characters at most
 * @param values exactly one of these, such as choices, a whole number, or {@code yes}
 * @param days   of a date
 */
public record OwnFilter(long field, String begins, Set<String> values, DayRange days) {

    public OwnFilter {
        values = Set.copyOf(values);
    }

    /** By how a text begins. */
    public static OwnFilter beginning(long field, String begins) {
        return new OwnFilter(field, begins, Set.of(), DayRange.ANY);
    }

    /** By exactly one of these. */
    public static OwnFilter among(long field, Set<String> values) {
        return new OwnFilter(field, "", values, DayRange.ANY);
    }

    /** By days. */
    public static OwnFilter on(long field, DayRange days) {
        return new OwnFilter(field, "", Set.of(), days);
    }
}
