package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.common.member.BirthdayCalendar.LUNAR;
import static org.counterfoil.common.member.BirthdayCalendar.SOLAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.LunarDay;
import org.junit.jupiter.api.Test;

/** When birthdays are kept, by days that a printed calendar shows. */
class BirthdaysTest {

    @Test
    void aSolarBirthdayIsKeptOnItsDayAndALeapDaysOnTheLastOfFebruary() {
        assertThat(kept("1990-03-05", SOLAR, "2026-03-02", 7)).isEqualTo("2026-03-05");
        assertThat(kept("1990-03-10", SOLAR, "2026-03-02", 7)).isEqualTo("none");
        assertThat(kept("2000-02-29", SOLAR, "2026-02-25", 7)).isEqualTo("2026-02-28");
        assertThat(kept("2000-02-28", SOLAR, "2026-02-25", 7)).isEqualTo("2026-02-28");
        assertThat(kept("2000-02-29", SOLAR, "2028-02-25", 7)).isEqualTo("2028-02-29");
        assertThat(kept("2000-03-01", SOLAR, "2026-02-25", 7)).isEqualTo("2026-03-01");
    }

    @Test
    void daysAheadRunIntoTheNextYear() {
        assertThat(kept("1988-01-02", SOLAR, "2026-12-28", 7)).isEqualTo("2027-01-02");
        assertThat(kept("1988-12-28", SOLAR, "2026-12-28", 7)).isEqualTo("2026-12-28");
        assertThat(kept("1988-12-28", SOLAR, "2026-12-28", 0)).isEqualTo("2026-12-28");
    }

    @Test
    void aLunarBirthdayMovesThroughTheSolarYear() {
        // the fifteenth of the first month
        assertThat(kept("1990-02-10", LUNAR, "2026-02-20", 30)).isEqualTo("2026-03-03");
        assertThat(kept("1990-02-10", LUNAR, "2025-01-29", 30)).isEqualTo("2025-02-12");
        assertThat(kept("1990-02-10", SOLAR, "2026-02-20", 30)).isEqualTo("none");
    }

    /** As the printed calendar has it, whatever a reckoning to the minute says. */
    @Test
    void newYearIsOnItsDayEvenWhereTheMoonIsNewAtMidnight() {
        assertThat(LunarCalendar.of(LocalDate.of(2027, 2, 5))).isEqualTo(new LunarDay(12, 29, false));
        assertThat(LunarCalendar.of(LocalDate.of(2027, 2, 6))).isEqualTo(new LunarDay(1, 1, false));
        assertThat(LunarCalendar.of(LocalDate.of(2027, 2, 20))).isEqualTo(new LunarDay(1, 15, false));
        assertThat(LunarCalendar.of(LocalDate.of(2027, 3, 8))).isEqualTo(new LunarDay(2, 1, false));
        assertThat(LunarCalendar.of(LocalDate.of(2030, 2, 2))).isEqualTo(new LunarDay(12, 30, false));
        assertThat(LunarCalendar.of(LocalDate.of(2030, 2, 3))).isEqualTo(new LunarDay(1, 1, false));
        assertThat(LunarCalendar.of(LocalDate.of(2030, 2, 17))).isEqualTo(new LunarDay(1, 15, false));
    }

    /** Days follow each other, and months have 29 or 30 of them. */
    @Test
    void theCalendarHasNoGaps() {
        var before = LunarCalendar.of(LocalDate.of(1929, 12, 31));
        for (var day = LocalDate.of(1930, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            var now = LunarCalendar.of(day);
            if (now.day() == 1) {
                assertThat(before.day()).as("before %s", day).isBetween(29, 30);
            } else {
                assertThat(now).as("on %s", day).isEqualTo(new LunarDay(before.month(), before.day() + 1,
                        before.leap()));
            }
            before = now;
        }
    }

    @Test
    void aLeapMonthsBirthdayIsKeptInTheOrdinaryMonth() {
        // 2025 had a second sixth month from 25 July on; this is its sixth day
        var born = "2025-07-30";
        assertThat(kept(born, LUNAR, "2025-06-20", 80)).isEqualTo("2025-06-30");
        assertThat(kept(born, LUNAR, "2025-07-25", 28)).as("in the leap month nobody has one").isEqualTo("none");
        assertThat(kept("2025-06-30", LUNAR, "2025-07-25", 28)).isEqualTo("none");
        assertThat(kept(born, LUNAR, "2026-06-20", 60)).isEqualTo(kept("2025-06-30", LUNAR, "2026-06-20", 60))
                .isEqualTo("2026-07-19");
    }

    @Test
    void theThirtiethIsKeptOnTheLastDayOfAShorterMonth() {
        // the eve of the new year: the thirtieth in 2024, the twenty-ninth in 2025
        assertThat(kept("2024-02-09", LUNAR, "2025-01-15", 20)).isEqualTo("2025-01-28");
        assertThat(kept("2024-02-08", LUNAR, "2025-01-15", 20)).isEqualTo("2025-01-28");
        assertThat(kept("2024-02-09", LUNAR, "2024-02-01", 20)).isEqualTo("2024-02-09");
        assertThat(kept("2024-02-08", LUNAR, "2024-02-01", 20)).isEqualTo("2024-02-08");
    }

    /** Lunar years of 2024, of 2025 with its leap month, and of 2026. */
    @Test
    void everyBirthdayIsKeptInEveryYear() {
        var lunar = List.of(days("2024-02-10", "2025-01-28"), days("2025-01-29", "2026-02-16"),
                days("2026-02-17", "2027-02-05"));
        var solar = List.of(days("2024-01-01", "2024-12-31"), days("2026-01-01", "2026-12-31"));
        for (var born = LocalDate.of(2023, 1, 1); born.isBefore(LocalDate.of(2026, 1, 1)); born = born.plusDays(1)) {
            for (var year : lunar) {
                assertThat(year).as("lunar " + born).containsKey(Birthdays.key(born, LUNAR));
            }
            for (var year : solar) {
                assertThat(year).as("solar " + born).containsKey(Birthdays.key(born, SOLAR));
            }
        }
    }

    private static Map<Integer, LocalDate> days(String from, String to) {
        return Birthdays.kept(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static String kept(String born, BirthdayCalendar calendar, String from, int days) {
        var first = LocalDate.parse(from);
        var day = Birthdays.kept(first, first.plusDays(days)).get(Birthdays.key(LocalDate.parse(born), calendar));
        return day == null ? "none" : day.toString();
    }
}
