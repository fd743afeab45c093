package org.counterfoil.common.reminder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many members were last seen how long ago, and what money they still have. Cancelled ones are left out.
 *
 * @param today  the business date that days are counted from
 * @param stores by the store where they were enrolled, in the order of the stores' numbers; those without members too
 */
public record AbsenceReport(LocalDate today, List<StoreLine> stores) {

    public AbsenceReport {
        stores = List.copyOf(stores);
    }

    /** Members, and their principal and bonus in minor units. */
    public record Figure(long members, long money) {

        public static final Figure NONE = new Figure(0, 0);

        public Figure plus(Figure other) {
            return new Figure(members + other.members, money + other.money);
        }
    }

    /** A store by its number; a period without anybody may be missing. */
    public record StoreLine(long store, String number, String name, Map<AbsencePeriod, Figure> periods) {

        public StoreLine {
            periods = Map.copyOf(periods);
        }

        public Figure of(AbsencePeriod period) {
            return periods.getOrDefault(period, Figure.NONE);
        }

        public Figure total() {
            return periods.values().stream().reduce(Figure.NONE, Figure::plus);
        }
    }

    /** All stores together. */
    public Map<AbsencePeriod, Figure> all() {
        var all = new EnumMap<AbsencePeriod, Figure>(AbsencePeriod.class);
        stores.forEach(line -> line.periods().forEach((period, figure) -> all.merge(period, figure, Figure::plus)));
        return all;
    }
}
