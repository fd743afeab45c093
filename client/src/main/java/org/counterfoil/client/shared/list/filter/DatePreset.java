package org.counterfoil.client.shared.list.filter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The preset of a key; empty where there is none. */
    static Optional<DatePreset> of(String key) {
        return Stream.of(values()).filter(preset -> preset.key().equals(key)).findFirst();
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
    public record Days(LocalDate from, LocalDate to) {

        /** The same, the earlier day first. */
        Days ordered() {
            return to.isBefore(from) ? new Days(to, from) : this;
        }
    }
}
