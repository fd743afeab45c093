package org.counterfoil.common.reminder;

/**
 * What a desk should know of the member who stands there.
 *
 * @param days   until the day, 0 for today; of {@link ReminderKind#NOT_SEEN} since; 0 for a kind without a day
 * @param money  what is left, or the bonus that ends; minor units; otherwise 0
 * @param points that end; smallest unit; otherwise 0
 */
public record MemberReminder(ReminderKind kind, int days, long money, long points) {

    /** Of a day and nothing else. */
    public static MemberReminder in(ReminderKind kind, long days) {
        return new MemberReminder(kind, Math.toIntExact(days), 0, 0);
    }
}
