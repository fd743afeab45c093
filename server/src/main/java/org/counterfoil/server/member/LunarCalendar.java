package org.counterfoil.server.member;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import com.ibm.icu.util.ChineseCalendar;

import org.counterfoil.common.member.LunarDay;

/**
 * The Chinese lunar calendar, which goes by the sky over China. ICU reckons it; where a new moon comes within minutes
 * of midnight it is a day off, and the months of which that is so are put right here, from 1929 to 2100.
 */
public final class LunarCalendar {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** First days of months that ICU begins a day later: there was a new moon shortly before midnight. */
    private static final Set<LocalDate> LATE = Set.of(LocalDate.of(1954, 2, 3), LocalDate.of(1955, 2, 22),
            LocalDate.of(1999, 1, 17), LocalDate.of(2012, 8, 17), LocalDate.of(2027, 2, 6), LocalDate.of(2070, 3, 12));
    /** First days of months that ICU begins a day earlier: the new moon came shortly after midnight. */
    private static final Set<LocalDate> EARLY = Set.of(LocalDate.of(2018, 11, 8), LocalDate.of(2030, 2, 3),
            LocalDate.of(2097, 8, 8));

    private LunarCalendar() {}

    /** What a day of the solar year is there. */
    public static LunarDay of(LocalDate day) {
        if (LATE.contains(day)) {
            return reckoned(day.plusDays(1));
        }
        if (EARLY.contains(day.plusDays(1))) {
            return later(reckoned(day.minusDays(1)), 1);
        }
        var found = reckoned(day);
        var first = day.minusDays(found.day() - 1L);
        if (LATE.contains(first.minusDays(1))) {
            return later(found, 1);
        }
        return EARLY.contains(first.plusDays(1)) ? later(found, -1) : found;
    }

    private static LunarDay later(LunarDay date, int days) {
        return new LunarDay(date.month(), date.day() + days, date.leap());
    }

    private static LunarDay reckoned(LocalDate day) {
        var calendar = new ChineseCalendar(com.ibm.icu.util.TimeZone.getTimeZone(CHINA.getId()));
        calendar.setTimeInMillis(day.atTime(LocalTime.NOON).atZone(CHINA).toInstant().toEpochMilli());
        return new LunarDay(calendar.get(ChineseCalendar.MONTH) + 1, calendar.get(ChineseCalendar.DAY_OF_MONTH),
                calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1);
    }
}
