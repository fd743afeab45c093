package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.shared.text.Entered;

/** What was entered of members, in the form that is kept and told. Refusals name the field. */
final class MemberFields {

    private static final String FIELD = "field";
    private static final String EXTERNAL = "externalNumber";

    /** Digits, letters of any script, and what stands between them on cards. */
    private static final Pattern KNOWN_ELSEWHERE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*");

    private static final int NAME = 100;
    private static final int EMAIL = 100;
    private static final int ADDRESS = 200;
    private static final int DOCUMENT = 40;
    private static final int REMARK = 400;
    private static final int SOURCE = 60;
    private static final int NUMBER = 20;
    private static final int CARD = 40;
    private static final int TAG = 20;
    private static final int MOST_POINTS = 1_000;

    private MemberFields() {}

    /** Refuses: field-missing, field-too-long, birthday-in-future. */
    static MemberIdentity of(MemberIdentity typed, LocalDate today) {
        typed.birthday().filter(today::isBefore).ifPresent(_ -> {
            throw Refusal.of(RefusalCode.BIRTHDAY_IN_FUTURE, FIELD, "birthday").thrown();
        });
        return new MemberIdentity(Entered.needed("name", typed.name(), NAME), typed.sex(), typed.birthday(),
                typed.calendar());
    }

    /** Refuses: phone-malformed, email-malformed, field-too-long, field-missing, too-many. */
    static MemberContact of(MemberContact typed) {
        var deliveries = several("deliveries", typed.deliveries(), MemberContact.MOST_DELIVERIES).stream()
                .map(address -> Entered.text("deliveries", address.replaceAll("\\s+", " "), ADDRESS)).toList();
        var number = typed.documentKind().isEmpty()
                ? ""
                : Entered.needed("documentNumber", typed.documentNumber(), DOCUMENT);
        return new MemberContact(phone(typed.phone()),
                typed.email().isBlank() ? "" : Entered.email("email", typed.email(), EMAIL),
                Entered.text("address", typed.address(), ADDRESS), deliveries, typed.documentKind(), number);
    }

    /** Refuses: field-too-long, too-many, bad-request (a tag with a comma). */
    static MemberPreferences of(MemberPreferences typed) {
        return new MemberPreferences(Entered.text("remark", typed.remark(), REMARK),
                Entered.text("source", typed.source(), SOURCE), Entered.text("referrer", typed.referrer(), CARD),
                Entered.text("salesPerson", typed.salesPerson(), NUMBER), tags(typed.tags()));
    }

    /** Refuses, naming the field {@code tags}: field-too-long, too-many, bad-request (a comma). */
    static List<String> tags(List<String> typed) {
        var tags = several("tags", typed, MemberPreferences.MOST_TAGS).stream()
                .map(tag -> Entered.text("tags", tag, TAG)).distinct().toList();
        if (tags.stream().anyMatch(tag -> tag.contains(","))) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, FIELD, "tags").thrown();
        }
        return tags;
    }

    /** Refuses: percent-out-of-range. */
    static MemberPrivileges of(MemberPrivileges typed) {
        return new MemberPrivileges(
                typed.discountPercent().map(rate -> Entered.percent("discountPercent", rate, 1, 100)),
                typed.pointsPercent().map(rate -> Entered.percent("pointsPercent", rate, 0, MOST_POINTS)));
    }

    /** The digits; empty for none. Refuses: phone-malformed. */
    static String phone(String typed) {
        try {
            return Personal.phone(typed);
        } catch (RefusedException malformed) {
            throw malformed.refusal().with(FIELD, "phone").thrown();
        }
    }

    /** Without blanks; empty for none. Refuses: field-too-long, external-number-malformed. */
    static String external(String typed) {
        var number = Entered.text(EXTERNAL, typed.replaceAll("\\s", ""), EnrolMember.EXTERNAL_NUMBER);
        if (!number.isEmpty() && !KNOWN_ELSEWHERE.matcher(number).matches()) {
            throw Refusal.of(RefusalCode.EXTERNAL_NUMBER_MALFORMED, FIELD, EXTERNAL).thrown();
        }
        return number;
    }

    private static List<String> several(String field, List<String> typed, int most) {
        var given = typed.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (given.size() > most) {
            throw Refusal.of(RefusalCode.TOO_MANY, FIELD, field).with("max", most).thrown();
        }
        return given;
    }

    /**
     * Everything that an edit can change, as it is.
     *
     * @param own the merchant's own fields, in words
     */
    static Map<String, Object> told(Member member, String own) {
        return told(member, member.contact(), own);
    }

    /** The same with the middle of numbers hidden. */
    static Map<String, Object> toldMasked(Member member, String own) {
        return told(member, Masked.contact(member.contact()), own);
    }

    /** Names of the fields that differ. */
    static SortedSet<String> changed(Map<String, Object> before, Map<String, Object> after) {
        var names = new TreeSet<>(before.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    /** What was and what is, of the fields that differ. */
    record Difference(String before, String after) {}

    /** Which fields differ, but for the merchant's own, told so that nobody's number is in it. */
    static Difference difference(Map<String, Object> before, Map<String, Object> maskedBefore, Member now) {
        var names = changed(before, told(now, ""));
        return new Difference(joined(names, maskedBefore), joined(names, toldMasked(now, "")));
    }

    /** Fields as a line of history tells them. */
    static String joined(SortedSet<String> names, Map<String, Object> fields) {
        return names.stream().map(name -> name + "=" + fields.get(name)).collect(Collectors.joining("; "));
    }

    private static Map<String, Object> told(Member member, MemberContact contact, String own) {
        var fields = new LinkedHashMap<String, Object>();
        var identity = member.identity();
        fields.put("name", identity.name());
        fields.put("sex", identity.sex());
        fields.put("birthday", identity.birthday().map(Object::toString).orElse(""));
        fields.put("calendar", identity.calendar());
        fields.put(EXTERNAL, member.externalNumber().orElse(""));
        fields.put("phone", contact.phone());
        fields.put("email", contact.email());
        fields.put("address", contact.address());
        fields.put("deliveries", String.join(" / ", contact.deliveries()));
        fields.put("documentKind", contact.documentKind().map(Object::toString).orElse(""));
        fields.put("documentNumber", contact.documentNumber());
        var preferences = member.preferences();
        fields.put("remark", preferences.remark());
        fields.put("source", preferences.source());
        fields.put("referrer", preferences.referrer());
        fields.put("salesPerson", preferences.salesPerson());
        fields.put("tags", String.join(", ", preferences.tags()));
        fields.put("discountPercent", member.privileges().discountPercent().map(Object::toString).orElse(""));
        fields.put("pointsPercent", member.privileges().pointsPercent().map(Object::toString).orElse(""));
        fields.put("own", own);
        return fields;
    }
}
