package org.counterfoil.server.staff.archive;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A merchant's month from its first moment to the first one of the next, in the merchant's own time. */
record ArchivedMonth(YearMonth month, Instant begins, Instant ends) {

    static ArchivedMonth of(YearMonth month, ZoneId zone) {
        return new ArchivedMonth(month, month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
