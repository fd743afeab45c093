package org.counterfoil.client.shared.form;

import java.util.List;

import org.counterfoil.client.shared.form.grant.GrantText;
import org.counterfoil.client.shared.form.grant.GrantTree;

/** What a field takes. Values are texts in one canonical form each, so that they compare and travel alike. */
public sealed interface FieldType {

    /** One line. */
    record Line(int longest) implements FieldType {}

    /**
     * What nobody beside may read: shown as dots until whoever types it looks.
     *
     * @param covered dots to whoever types it as well, since somebody else has chosen it
     */
    record Secret(int longest, boolean covered) implements FieldType {

        /** One that can be looked at. */
        public Secret(int longest) {
            this(longest, false);
        }
    }

    /** Several lines. */
    record Lines(int longest) implements FieldType {}

    /** An amount; canonical are minor units in digits. Both ends are within. */
    record Money(long least, long most) implements FieldType {}

    /** Whole percent; canonical are digits. Both ends are within. */
    record Percent(int least, int most) implements FieldType {}

    /** A whole number; canonical are digits. Both ends are within. */
    record Whole(long least, long most) implements FieldType {}

    /** A phone number, canonical without spaces; of a mobile phone alone, or of any. */
    record Phone(boolean mobile) implements FieldType {}

    /** A day; canonical is {@code 2026-11-21}. */
    record Day() implements FieldType {}

    /** One of some; canonical is the option's value. Few stand side by side, many in a list. */
    record Choice(List<Option> options) implements FieldType {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Yes or no; canonical is {@code yes} or nothing. */
    record YesNo() implements FieldType {}

    /** How far a role reaches into each of many permissions; canonical is what {@link GrantText} writes. */
    record Grants(GrantTree tree) implements FieldType {}

    /** @param name as it is shown */
    record Option(String value, String name) {

        @Override
        public String toString() {
            return name;
        }
    }
}
