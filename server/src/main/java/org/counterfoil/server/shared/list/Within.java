package org.counterfoil.server.shared.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * Narrows a list to days.
 *
 * @param field what the filter calls them; also the beginning of the parameters' names
 */
public record Within(String field, DayRange days) {

    private static final int LAST_YEAR = 9_999;

    /** Refuses: bad-request, naming the field, for a day that no calendar shows. */
    public Within {
        if (Stream.concat(days.from().stream(), days.to().stream()).mapToInt(LocalDate::getYear)
                .anyMatch(year -> year < 1 || year > LAST_YEAR)) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }

    /** Only rows whose date is one of the days. */
    public ListSource dates(ListSource source, String column) {
        return source.and(column + " >= :" + from(), from(), days.from()).and(column + " <= :" + to(), to(), days.to());
    }

    /** Only rows whose moment is on one of the days, where the merchant is. */
    public ListSource moments(ListSource source, String column, ZoneId zone) {
        return source.and(column + " >= :" + from(), from(), days.from().map(day -> beginning(day, zone)))
                .and(column + " < :" + to(), to(), days.to().map(day -> beginning(day.plusDays(1), zone)));
    }

    private String from() {
        return field + "From";
    }

    private String to() {
        return field + "To";
    }

    private static OffsetDateTime beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
