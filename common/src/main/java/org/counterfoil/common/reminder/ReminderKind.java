package org.counterfoil.common.reminder;

import java.util.Locale;
import java.util.Optional;

import org.counterfoil.common.shared.parameter.Parameter;

/**
 * What there is to be reminded of. Members who are cancelled are left out of all of them; of all but {@link #NOT_SEEN}
 * also those who are locked or expired. Shown under {@code reminder.kind.<key>}.
 */
public enum ReminderKind {
    /** A birthday within some days, by the calendar that the member keeps it by. */
    BIRTHDAY(Parameter.REMIND_BIRTHDAY_DAYS, true),
    /** The member's own last day within some days. */
    MEMBER_ENDING(Parameter.REMIND_ENDING_DAYS, true),
    /** The last day of an active card within some days; each card by itself. */
    CARD_ENDING(Parameter.REMIND_ENDING_DAYS, true),
    /** Less money left than an amount, with whoever had some once. */
    BALANCE_LOW(Parameter.REMIND_BALANCE_BELOW, false),
    /** Not seen for so many days; whoever never came was last seen on the day of joining. */
    NOT_SEEN(Parameter.REMIND_UNSEEN_DAYS, true),
    /** Bonus or points whose last day is within some days. */
    EXPIRING(Parameter.REMIND_EXPIRING_DAYS, true);

    /** The longest that days may be looked ahead. */
    public static final int MOST_AHEAD = 92;
    /** The longest absence that can be asked for: ten years. */
    public static final int MOST_ABSENT = 3_650;

    private final Parameter usual;
    private final boolean byDays;

    ReminderKind(Parameter usual, boolean byDays) {
        this.usual = usual;
        this.byDays = byDays;
    }

    /** What the merchant sets of it: so many days, or below which amount. */
    public Parameter usual() {
        return usual;
    }

    /** The most days that may be asked for; empty for a kind that goes by an amount. */
    public Optional<Integer> mostDays() {
        return byDays ? Optional.of(this == NOT_SEEN ? MOST_ABSENT : MOST_AHEAD) : Optional.empty();
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
