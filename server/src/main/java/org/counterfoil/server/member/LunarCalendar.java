package org.counterfoil.server.member;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import com.ibm.icu.util.ChineseCalendar;

import org.counterfoil.common.member.LunarDay;

/** The Chinese lunar calendar, which goes by the sky over China. */
public final class LunarCalendar {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private LunarCalendar() {}

    /** What a day of the solar year is there. */
    public static LunarDay of(LocalDate day) {
        var calendar = new ChineseCalendar(com.ibm.icu.util.TimeZone.getTimeZone(CHINA.getId()));
        calendar.setTimeInMillis(day.atTime(LocalTime.NOON).atZone(CHINA).toInstant().toEpochMilli());
        return new LunarDay(calendar.get(ChineseCalendar.MONTH) + 1, calendar.get(ChineseCalendar.DAY_OF_MONTH),
                calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1);
    }
}
