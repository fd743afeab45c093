package org.counterfoil.common.member;

import java.time.LocalDate;

/** How long members are looked at before it is decided whether they keep their level. */
public enum LevelPeriod {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    LevelPeriod(int months) {
        this.months = months;
    }

    /** The first day of the period that the day is in. */
    public LocalDate first(LocalDate day) {
        var within = (day.getMonthValue() - 1) % months;
        return day.withDayOfMonth(1).minusMonths(within);
    }

    /** The last day of the period that the day is in. */
    public LocalDate last(LocalDate day) {
        return first(day).plusMonths(months).minusDays(1);
    }

    /** The last day of the newest period that was over before the day. */
    public LocalDate lastEnded(LocalDate day) {
        return first(day).minusDays(1);
    }
}
