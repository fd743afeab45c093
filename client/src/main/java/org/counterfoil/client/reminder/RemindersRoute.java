package org.counterfoil.client.reminder;

import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderKind;

/**
 * To the members to be reminded of.
 *
 * @param filter what stands in the list's filters at first
 */
public record RemindersRoute(FilterValues filter) implements Route {

    /** To the first kind. */
    public RemindersRoute() {
        this(FilterValues.NONE);
    }

    /** To those of a kind. */
    public static RemindersRoute of(ReminderKind kind) {
        return new RemindersRoute(ReminderSpecs.filter(kind));
    }

    /** To those who were last seen so long ago, of all stores. */
    public static RemindersRoute of(AbsencePeriod period) {
        return new RemindersRoute(
                ReminderSpecs.filter(ReminderKind.NOT_SEEN).with(ReminderSpecs.PERIOD, period.name()));
    }

    /** The same of one store, by its id. */
    public RemindersRoute at(long store) {
        return new RemindersRoute(filter.with(ReminderSpecs.STORE, Long.toString(store)));
    }
}
