package org.counterfoil.server.member;

import java.util.regex.Pattern;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Brings what a person says of himself into the form that is kept. */
final class Personal {

    private static final int LONGEST_NAME = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{6,15}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00a0().-]");

    private Personal() {}

    /** Refuses: name-missing, bad-request for one that is too long. */
    static String name(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            throw Refusal.of(RefusalCode.NAME_MISSING).thrown();
        }
        if (name.length() > LONGEST_NAME) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "name").thrown();
        }
        return name;
    }

    /** The digits of a phone number; empty for none. Refuses: phone-malformed. */
    static String phone(String typed) {
        var phone = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw Refusal.of(RefusalCode.PHONE_MALFORMED).thrown();
        }
        return phone.startsWith("+") ? phone.substring(1) : phone;
    }
}
