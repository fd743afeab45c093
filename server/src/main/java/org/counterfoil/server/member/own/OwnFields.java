package org.counterfoil.server.member.own;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fields that the merchant of the scope defines, and what may be entered of them. */
@Component
public class OwnFields {

    private static final int LONGEST = 200;
    private static final String YES = "yes";

    private final OwnFieldRows rows;

    OwnFields(OwnFieldRows rows) {
        this.rows = rows;
    }

    /** All, in the order of their places. */
    @Transactional(readOnly = true)
    public List<OwnField> all() {
        return rows.all();
    }

    /** Those that are asked for, in the order of their places. */
    @Transactional(readOnly = true)
    public List<OwnField> inUse() {
        return rows.all().stream().filter(field -> !field.retired()).toList();
    }

    /**
     * What is kept of a member. What the member has of fields that are retired stays, and so does a choice that is no
     * longer offered.
     *
     * <p>Refuses, naming the field: own-field-unknown (without one), field-missing, field-too-long, whole-malformed,
     * day-malformed, choice-unknown.
     */
    public List<OwnValue> entered(List<OwnValue> typed, List<OwnValue> before) {
        var all = rows.all();
        var given = byField(typed);
        var had = byField(before);
        if (!all.stream().map(OwnField::id).collect(Collectors.toSet()).containsAll(given.keySet())) {
            throw Refusal.of(RefusalCode.OWN_FIELD_UNKNOWN).thrown();
        }
        var kept = new ArrayList<OwnValue>();
        for (var field : all) {
            var was = had.getOrDefault(field.id(), "");
            var value = field.retired() ? was : entered(field, given.getOrDefault(field.id(), ""), was);
            if (!value.isEmpty()) {
                kept.add(new OwnValue(field.id(), value));
            }
        }
        return kept;
    }

    /** Values by the names of their fields, in the order of their places. */
    public String told(List<OwnValue> values) {
        if (values.isEmpty()) {
            return "";
        }
        var given = byField(values);
        return rows.all().stream().filter(field -> given.containsKey(field.id()))
                .map(field -> field.profile().name() + ": " + given.get(field.id())).collect(Collectors.joining(" / "));
    }

    private static String entered(OwnField field, String typed, String was) {
        var key = field.key();
        var text = Entered.text(key, typed.replaceAll("\\s+", " "), LONGEST);
        if (text.isEmpty()) {
            return field.profile().required() ? Entered.needed(key, text, LONGEST) : "";
        }
        return switch (field.kind()) {
            case TEXT -> text;
            case NUMBER -> fit(OwnKey.isWhole(text), RefusalCode.WHOLE_MALFORMED, key, text);
            case DATE -> fit(isDay(text), RefusalCode.DAY_MALFORMED, key, text);
            case CHOICE -> fit(text.equals(was) || field.profile().options().contains(text),
                    RefusalCode.CHOICE_UNKNOWN, key, text);
            case YES_NO -> fit(YES.equals(text), RefusalCode.CHOICE_UNKNOWN, key, text);
        };
    }

    private static String fit(boolean fits, RefusalCode otherwise, String key, String text) {
        if (!fits) {
            throw Refusal.of(otherwise, "field", key).with("text", text).thrown();
        }
        return text;
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 10 && Optional.of(LocalDate.parse(text)).isPresent();
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Map<Long, String> byField(List<OwnValue> values) {
        return values.stream().collect(Collectors.toMap(OwnValue::field, OwnValue::value, (_, later) -> later));
    }
}
