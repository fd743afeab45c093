package org.counterfoil.common.reminder;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which members to be reminded of; an empty part does not narrow.
 *
 * @param text   how number, phone, name, the name's pinyin or its initials begin
 * @param levels codes
 * @param stores ids of the stores where they were enrolled
 * @param days   so many ahead, or of absence; empty for what is set, and for a kind that goes by an amount
 * @param below  of {@link ReminderKind#BALANCE_LOW} alone: less than that, minor units; empty for what is set
 * @param period of {@link ReminderKind#NOT_SEEN} alone, in place of the days: last seen so long ago
 * @param page   in the order of the day; of {@link ReminderKind#BALANCE_LOW} in that of what is left. There is no other
 */
public record ReminderFilter(ReminderKind kind, String text, Set<String> levels, Set<Long> stores,
        Optional<Integer> days, Optional<Long> below, Optional<AbsencePeriod> period, PageWanted page) {

    public ReminderFilter {
        levels = Set.copyOf(levels);
        stores = Set.copyOf(stores);
    }

    /** All of a kind, as the merchant has set it. */
    public static ReminderFilter of(ReminderKind kind, int rows) {
        return new ReminderFilter(kind, "", Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                PageWanted.first(rows));
    }

    /** The same members on another page. */
    public ReminderFilter on(PageWanted other) {
        return new ReminderFilter(kind, text, levels, stores, days, below, period, other);
    }

    /** Within so many days, or not seen for as long. */
    public ReminderFilter within(int other) {
        return new ReminderFilter(kind, text, levels, stores, Optional.of(other), below, period, page);
    }

    /** With less money than that, minor units. */
    public ReminderFilter below(long amount) {
        return new ReminderFilter(kind, text, levels, stores, days, Optional.of(amount), period, page);
    }

    /** Last seen so long ago. */
    public ReminderFilter in(AbsencePeriod other) {
        return new ReminderFilter(kind, text, levels, stores, days, below, Optional.of(other), page);
    }

    /** Of members enrolled there alone. */
    public ReminderFilter at(Set<Long> others) {
        return new ReminderFilter(kind, text, levels, others, days, below, period, page);
    }
}
