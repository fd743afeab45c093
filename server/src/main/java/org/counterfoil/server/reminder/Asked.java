package org.counterfoil.server.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;

/**
 * What a filter asks for on a day, once the merchant's own figures stand where it names none.
 *
 * @param today  the business date
 * @param measure so many days, or an amount in minor units, as the kind goes by
 * @param period in place of the days
 */
record Asked(ReminderKind kind, LocalDate today, long measure, Optional<AbsencePeriod> period) {

    /** Refuses: bad-request, naming the field: days, below, period. */
    static Asked of(ReminderFilter filter, LocalDate today, ToLongFunction<Parameter> set) {
        var kind = filter.kind();
        var byAmount = kind.mostDays().isEmpty();
        demand("days", filter.days().isEmpty()
                || kind.mostDays().filter(most -> within(filter.days().get(), most)).isPresent());
        demand("below", filter.below().isEmpty() || byAmount && within(filter.below().get(), Amount.MAX));
        demand("period", filter.period().isEmpty() || kind == ReminderKind.NOT_SEEN && filter.days().isEmpty());
        var given = byAmount ? filter.below() : filter.days().map(Integer::longValue);
        return new Asked(kind, today, given.orElseGet(() -> set.applyAsLong(kind.usual())), filter.period());
    }

    /** The last day ahead that is looked at. */
    LocalDate until() {
        return today.plusDays(measure);
    }

    /** Whoever was seen later is left out. */
    LocalDate seenBy() {
        return today.minusDays(period.map(AbsencePeriod::first).map(Integer::longValue).orElse(measure));
    }

    /** Whoever was seen earlier is left out as well; empty for nobody. */
    Optional<LocalDate> seenSince() {
        return period.flatMap(one -> one.last().stream().mapToObj(today::minusDays).findFirst());
    }

    private static boolean within(long number, long most) {
        return number >= 0 && number <= most;
    }

    private static void demand(String field, boolean fits) {
        if (!fits) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
