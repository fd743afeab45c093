package org.counterfoil.client.shared.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.client.shared.form.grant.GrantText;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What stands in the fields of a form, in the canonical form of each type. A field that is missing is empty. */
public record FormValues(Map<String, String> values) {

    /** Nothing yet. */
    public static final FormValues EMPTY = new FormValues(Map.of());

    private static final String YES = "yes";

    public FormValues {
        values = Map.copyOf(values);
    }

    /** Whether the form has said anything of a field, be it that it is empty. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** A text, a phone number, or what was chosen; empty when nothing. */
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** A number: minor units of an amount, percent, or a whole number. */
    public Optional<Long> number(String key) {
        return given(key).map(Long::valueOf);
    }

    public Optional<LocalDate> day(String key) {
        return given(key).map(LocalDate::parse);
    }

    public boolean yes(String key) {
        return text(key).equals(YES);
    }

    /** The choice as a constant of an enum whose names are the options' values. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return given(key).map(name -> Enum.valueOf(type, name));
    }

    public Map<Permission, Access> grants(String key) {
        return GrantText.read(text(key));
    }

    /** The same with a text. */
    public FormValues with(String key, String value) {
        var more = new TreeMap<>(values);
        more.put(key, value);
        return new FormValues(more);
    }

    /** The same with a number. */
    public FormValues with(String key, long number) {
        return with(key, Long.toString(number));
    }

    /** The same with a day. */
    public FormValues with(String key, LocalDate day) {
        return with(key, day.toString());
    }

    /** The same with yes or no. */
    public FormValues with(String key, boolean yes) {
        return with(key, yes ? YES : "");
    }

    /** The same with grants. */
    public FormValues with(String key, Map<Permission, Access> grants) {
        return with(key, GrantText.write(grants));
    }

    private Optional<String> given(String key) {
        return Optional.of(text(key)).filter(value -> !value.isEmpty());
    }

    /** The fields that say something, without what they say: a PIN may be among it. */
    @Override
    public String toString() {
        return "FormValues" + values.keySet();
    }
}
