package org.counterfoil.server.member;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.LunarDay;

/**
 * On which days birthdays are kept, by a key of one number for month and day that an index finds.
 *
 * <p>By the solar calendar 29 February is kept on 28 February in ordinary years. By the lunar one a birthday in a leap
 * month is kept in the ordinary month of its number, and the 30th of a month that has 29 days in a year on its last.
 */
public final class Birthdays {

    private static final int MONTH = 100;
    private static final int LUNAR = 10_000;
    private static final int LONGEST_LUNAR_MONTH = 30;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Birthdays() {}

    /** The key of somebody who was born on a day and keeps it by a calendar. */
    public static int key(LocalDate birthday, BirthdayCalendar calendar) {
        return switch (calendar) {
            case SOLAR -> solar(MonthDay.from(birthday));
            case LUNAR -> {
                var day = LunarCalendar.of(birthday);
                yield lunar(day.month(), day.day());
            }
        };
    }

    /** The keys of all birthdays that are kept from one day to another, each with its day; less than a year apart. */
    public static Map<Integer, LocalDate> kept(LocalDate from, LocalDate to) {
        var kept = new TreeMap<Integer, LocalDate>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            solar(kept, day);
            lunar(kept, day);
        }
        return kept;
    }

    /** Whether a key is of the lunar calendar. */
    public static boolean isLunar(int key) {
        return key > LUNAR;
    }

    private static void solar(Map<Integer, LocalDate> kept, LocalDate day) {
        var date = MonthDay.from(day);
        kept.putIfAbsent(solar(date), day);
        if (date.equals(MonthDay.of(2, 28)) && !day.isLeapYear()) {
            kept.putIfAbsent(solar(LEAP_DAY), day);
        }
    }

    private static void lunar(Map<Integer, LocalDate> kept, LocalDate day) {
        var date = LunarCalendar.of(day);
        if (date.leap()) {
            return;
        }
        kept.putIfAbsent(lunar(date.month(), date.day()), day);
        if (date.day() == LONGEST_LUNAR_MONTH - 1 && endsMonth(day, date)) {
            kept.putIfAbsent(lunar(date.month(), LONGEST_LUNAR_MONTH), day);
        }
    }

    private static boolean endsMonth(LocalDate day, LunarDay date) {
        return LunarCalendar.of(day.plusDays(1)).day() != date.day() + 1;
    }

    private static int solar(MonthDay date) {
        return date.getMonthValue() * MONTH + date.getDayOfMonth();
    }

    private static int lunar(int month, int day) {
        return LUNAR + month * MONTH + day;
    }
}
