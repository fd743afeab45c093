package org.counterfoil.common.reminder;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberStatus;

/**
 * Somebody to be reminded of.
 *
 * @param id        of the row: the member's, or of {@link ReminderKind#CARD_ENDING} the card's
 * @param member    the member's id
 * @param phone     with its middle hidden, except to whoever may see whole numbers; empty for none
 * @param status    as of today
 * @param store     name of the store where the member was enrolled
 * @param card      the card that ends, otherwise the one that is used most likely; empty for a member without any
 * @param day       on which the birthday is kept, or the last day; empty for a kind that knows none
 * @param lunar     whether the day is a birthday by the lunar calendar
 * @param seen      the business date of the last visit; empty where there was none
 * @param principal minor units
 * @param bonus     minor units
 * @param points    smallest unit
 * @param ending    what of bonus and points ends by the last day asked for; nothing but with
 *                  {@link ReminderKind#EXPIRING}
 */
public record ReminderRow(long id, long member, String number, String name, LevelView level, String phone,
        MemberStatus status, String store, Optional<String> card, Optional<LocalDate> day, boolean lunar,
        Optional<LocalDate> seen, long principal, long bonus, long points, Ending ending) {

    /** Bonus in minor units, points in their smallest unit. */
    public record Ending(long bonus, long points) {

        public static final Ending NOTHING = new Ending(0, 0);
    }
}
