package org.counterfoil.client.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.Sex;

/** What is known of members, in words. */
record MemberWords(Texts texts) {

    private static final String BETWEEN = " · ";

    /** A member's name; who has bought a card and not registered yet has none. */
    String called(String name) {
        return name.isEmpty() ? texts.get("members.nameless") : name;
    }

    String name(MemberStatus status) {
        return texts.get("members.status." + key(status));
    }

    String name(CardStatus status) {
        return texts.get("members.card-status." + key(status));
    }

    String name(Sex sex) {
        return texts.get("members.sex." + key(sex));
    }

    String name(BirthdayCalendar calendar) {
        return texts.get("members.calendar." + calendar.key());
    }

    String name(DocumentKind kind) {
        return texts.get("members.document." + kind.key());
    }

    StatusBadge badge(MemberStatus status) {
        return new StatusBadge(name(status), switch (status) {
            case NORMAL -> Tone.SUCCESS;
            case LOCKED -> Tone.DANGER;
            case EXPIRED -> Tone.WARNING;
            case CANCELLED, MERGED -> Tone.NEUTRAL;
        });
    }

    StatusBadge badge(CardStatus status) {
        return new StatusBadge(name(status), switch (status) {
            case ACTIVE -> Tone.SUCCESS;
            case LOST -> Tone.DANGER;
            case NOT_ACTIVATED, REPLACED, CANCELLED, SCRAPPED -> Tone.NEUTRAL;
        });
    }

    /** A last day, or that there is none. */
    String until(Optional<LocalDate> day) {
        return day.map(texts.figures()::date).orElseGet(() -> texts.get("members.no-end"));
    }

    /** The day of birth with the calendar that it is kept by; empty where none is known. */
    String birthday(MemberDetails member) {
        var identity = member.identity();
        return identity.birthday().map(day -> member.lunar()
                .map(lunar -> texts.get(lunar.leap() ? "members.birthday-leap" : "members.birthday-lunar", "day",
                        texts.figures().date(day), "month", lunar.month(), "date", lunar.day()))
                .orElseGet(() -> texts.get("members.birthday-solar", "day", texts.figures().date(day)))).orElse("");
    }

    /** What the member was identified by; empty where nothing was shown. */
    String document(MemberDetails member) {
        return member.contact().documentKind().map(kind -> name(kind) + " " + member.contact().documentNumber())
                .orElse("");
    }

    /** A line of history: what happened, to which card, from what to what, and who did it where. */
    String event(MemberEvent event) {
        var what = Stream.of(texts.get("members.event." + event.kind().key()),
                Figures.card(event.card()), change(event), event.remark(),
                event.operator(), event.store());
        return what.filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    private String change(MemberEvent event) {
        return switch (event.kind()) {
            case EDITED -> fields(event);
            case ENROLLED -> "";
            case CONSENT_GIVEN, CONSENT_WITHDRAWN -> event.after();
            case ERASURE_WISHED -> until(day(event.after()));
            case VALIDITY_CHANGED -> arrow(until(day(event.before())), until(day(event.after())));
            case CARD_FEE_WAIVED -> texts.get("members.fee-amount", "fee", Long.parseLong(event.before()));
            case CARD_REPLACED -> arrow(value(event.before()), Figures.card(event.after()));
            default -> arrow(value(event.before()), value(event.after()));
        };
    }

    private String fields(MemberEvent event) {
        var before = told(event.before());
        var after = told(event.after());
        return after.entrySet().stream().map(field -> texts.get("members.field." + field.getKey()) + ": "
                + arrow(value(before.getOrDefault(field.getKey(), "")), value(field.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> told(String fields) {
        var told = new LinkedHashMap<String, String>();
        Arrays.stream(fields.split("; (?=\\w+=)")).map(field -> field.split("=", 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> told.put(parts[0], parts[1]));
        return told;
    }

    private static String arrow(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return "";
        }
        return (before.isEmpty() ? "—" : before) + " → " + (after.isEmpty() ? "—" : after);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(written -> !written.isEmpty()).map(LocalDate::parse);
    }

    /** The name of what is kept by its constant, or the value as it stands. */
    private String value(String kept) {
        var named = Stream.of(named(kept, MemberStatus.values(), "members.status."),
                named(kept, CardStatus.values(), "members.card-status."), named(kept, Sex.values(), "members.sex."),
                named(kept, BirthdayCalendar.values(), "members.calendar."),
                named(kept, DocumentKind.values(), "members.document."));
        return named.flatMap(Optional::stream).findFirst().orElse(kept);
    }

    private Optional<String> named(String kept, Enum<?>[] constants, String area) {
        return List.of(constants).stream().filter(constant -> constant.name().equals(kept)).findFirst()
                .map(constant -> texts.get(area + key(constant)));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
