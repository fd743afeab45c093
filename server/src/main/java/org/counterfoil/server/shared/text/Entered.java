package org.counterfoil.server.shared.text;

import java.util.regex.Pattern;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** What somebody entered in a form, in the form that is kept; refusals name the field that they are of. */
public final class Entered {

    private static final String FIELD = "field";
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()./-]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    private Entered() {}

    /** Without the space around it. Refuses: field-too-long. */
    public static String text(String field, String typed, int longest) {
        var text = typed.strip();
        if (text.length() > longest) {
            throw of(RefusalCode.FIELD_TOO_LONG, field).with("max", longest).thrown();
        }
        return text;
    }

    /** The same where something must stand. Refuses: field-missing, field-too-long. */
    public static String needed(String field, String typed, int longest) {
        var text = text(field, typed, longest);
        if (text.isEmpty()) {
            throw of(RefusalCode.FIELD_MISSING, field).thrown();
        }
        return text;
    }

    /** Letters, digits and hyphens. Refuses: field-missing, field-too-long, number-malformed. */
    public static String number(String field, String typed, int longest) {
        var number = needed(field, typed, longest);
        if (!NUMBER.matcher(number).matches()) {
            throw of(RefusalCode.NUMBER_MALFORMED, field).thrown();
        }
        return number;
    }

    /**
     * Digits, as many as the first and the last one that may be have. Refuses: digits-wanted, naming both.
     */
    public static String digits(String field, String typed, String first, String last) {
        var digits = typed.strip();
        if (!DIGITS.matcher(digits).matches() || digits.length() != last.length() || digits.compareTo(first) < 0
                || digits.compareTo(last) > 0) {
            throw of(RefusalCode.DIGITS_WANTED, field).with("digits", last.length()).with("first", first)
                    .with("last", last).thrown();
        }
        return digits;
    }

    /** A phone number as it is written, or nothing. Refuses: field-too-long, phone-malformed. */
    public static String phone(String field, String typed, int longest) {
        var phone = text(field, typed, longest);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw of(RefusalCode.PHONE_MALFORMED, field).thrown();
        }
        return phone;
    }

    /** An e-mail address. Refuses: field-missing, field-too-long, email-malformed. */
    public static String email(String field, String typed, int longest) {
        var email = needed(field, typed, longest);
        if (!EMAIL.matcher(email).matches()) {
            throw of(RefusalCode.EMAIL_MALFORMED, field).thrown();
        }
        return email;
    }

    /** Refuses: percent-out-of-range. */
    public static int percent(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw of(RefusalCode.PERCENT_OUT_OF_RANGE, field).with("min", least).with("max", most).thrown();
        }
        return value;
    }

    private static Refusal of(RefusalCode code, String field) {
        return Refusal.of(code, FIELD, field);
    }
}
