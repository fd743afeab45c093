package org.counterfoil.server.system.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** When things happen: from eight to ten, weekends busier, today until now. */
final class Timetable {

    static final int DAYS = 90;

    private static final int A_DAY = 310;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);
    private static final Duration AT_LEAST = Duration.ofHours(3);

    private final Instant now;
    private final Random random;

    Timetable(Instant now, Random random) {
        this.now = now;
        this.random = random;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ShopFounding.ZONE);
    }

    /** The moments of a day in order. Whenever it is now, today's shop was open for some hours before. */
    List<Instant> of(LocalDate date) {
        var start = date.atTime(OPENS).atZone(ShopFounding.ZONE).toInstant();
        var end = date.atTime(CLOSES).atZone(ShopFounding.ZONE).toInstant();
        if (date.equals(today())) {
            var midnight = date.atStartOfDay(ShopFounding.ZONE).toInstant();
            end = now.isBefore(end) ? now : end;
            var early = end.minus(AT_LEAST);
            start = start.isBefore(early) ? start : early.isBefore(midnight) ? midnight : early;
        }
        return moments(date, start, end);
    }

    private List<Instant> moments(LocalDate date, Instant start, Instant end) {
        var open = Duration.between(start, end);
        var usual = Duration.between(OPENS, CLOSES);
        var busy = A_DAY * (WEEKEND.contains(date.getDayOfWeek()) ? 13 : 10) / 10 * (90 + random.nextInt(21)) / 100;
        var moments = new ArrayList<Instant>();
        for (long left = busy * open.toSeconds() / usual.toSeconds(); left > 0; left--) {
            moments.add(start.plusMillis(random.nextLong(Math.max(1, open.toMillis()))));
        }
        moments.sort(null);
        return moments;
    }
}
