package org.counterfoil.client.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;

/** What there is to be reminded of, in words. */
public record ReminderWords(Texts texts) {

    public String name(ReminderKind kind) {
        return texts.get("reminders.kind." + kind.key());
    }

    String name(AbsencePeriod period) {
        return texts.get("absence.period." + period.key());
    }

    /** What a row of a kind is about, for somebody who reads it on this day. */
    String about(ReminderRow row, ReminderKind kind, LocalDate today) {
        return switch (kind) {
            case BIRTHDAY -> texts.get(row.lunar() ? "reminders.birthday-lunar" : "reminders.birthday", "when",
                    when(days(row, today)));
            case MEMBER_ENDING, CARD_ENDING -> ends(kind, days(row, today));
            case BALANCE_LOW -> low(row.principal() + row.bonus());
            case NOT_SEEN -> row.seen().map(day -> absent(ChronoUnit.DAYS.between(day, today)))
                    .orElseGet(() -> texts.get("reminders.never-seen"));
            case EXPIRING -> expiring(row.ending().bonus(), row.ending().points(), days(row, today));
        };
    }

    /** The same of a member who stands at a desk. */
    String about(MemberReminder reminder) {
        return switch (reminder.kind()) {
            case BIRTHDAY -> texts.get("reminders.birthday", "when", when(reminder.days()));
            case MEMBER_ENDING, CARD_ENDING -> ends(reminder.kind(), reminder.days());
            case BALANCE_LOW -> low(reminder.money());
            case NOT_SEEN -> absent(reminder.days());
            case EXPIRING -> expiring(reminder.money(), reminder.points(), reminder.days());
        };
    }

    /** What a file says for what the server knows by key alone. */
    Map<String, String> ofFiles() {
        var words = new HashMap<String, String>();
        Stream.of(MemberStatus.values()).forEach(status -> words.put("status." + key(status),
                texts.get("members.status." + key(status))));
        Stream.of(BirthdayCalendar.values()).forEach(calendar -> words.put("calendar." + calendar.key(),
                texts.get("members.calendar." + calendar.key())));
        return words;
    }

    private static long days(ReminderRow row, LocalDate today) {
        return row.day().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
    }

    private String when(long days) {
        return days == 0
                ? texts.get("reminders.today")
                : days == 1 ? texts.get("reminders.tomorrow") : texts.get("reminders.in-days", "days", days);
    }

    private String ends(ReminderKind kind, long days) {
        return texts.get(kind == ReminderKind.MEMBER_ENDING ? "reminders.member-ends" : "reminders.card-ends", "when",
                when(days));
    }

    private String low(long money) {
        return texts.get("reminders.balance", "money", money);
    }

    private String absent(long days) {
        return texts.get("reminders.not-seen", "days", days);
    }

    private String expiring(long bonus, long points, long days) {
        var key = bonus == 0 ? "reminders.points-end" : points == 0 ? "reminders.bonus-ends" : "reminders.both-end";
        return texts.get(key, "bonus", bonus, "points", points, "when", when(days));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
