package org.counterfoil.client.shared.list;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Spans of days that are asked for again and again; texts {@code list.preset.<key>}. */
public enum DatePreset {
    TODAY,
    YESTERDAY,
    THIS_WEEK,
    LAST_7_DAYS,
    THIS_MONTH,
    LAST_MONTH;

    private static final int WEEK = 7;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The days it means on a day. */
    public Days on(LocalDate today) {
        return switch (this) {
            case TODAY -> new Days(today, today);
            case YESTERDAY -> new Days(today.minusDays(1), today.minusDays(1));
            case THIS_WEEK -> new Days(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today);
            case LAST_7_DAYS -> new Days(today.minusDays(WEEK - 1), today);
            case THIS_MONTH -> new Days(today.withDayOfMonth(1), today);
            case LAST_MONTH -> new Days(today.withDayOfMonth(1).minusMonths(1), today.withDayOfMonth(1).minusDays(1));
        };
    }

    /** First and last day, both within. */
    public record Days(LocalDate from, LocalDate to) {}
}
