package org.counterfoil.client.reminder;

import java.util.EnumMap;
import java.util.Map;

import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport;
import org.counterfoil.common.reminder.AbsenceReport.Figure;

/** What all stores come to. */
record AbsenceTotals(int stores, Map<AbsencePeriod, Figure> periods) {

    static AbsenceTotals of(AbsenceReport report) {
        var all = new EnumMap<AbsencePeriod, Figure>(AbsencePeriod.class);
        for (var period : AbsencePeriod.values()) {
            all.put(period, report.all().getOrDefault(period, Figure.NONE));
        }
        return new AbsenceTotals(report.stores().size(), all);
    }

    Figure all() {
        return periods.values().stream().reduce(Figure.NONE, Figure::plus);
    }
}
