package org.counterfoil.server.staff;

import java.util.Optional;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.text.Entered;

/**
 * What an employee is called and known by.
 *
 * @param login in lower case
 * @param phone digits, or empty
 */
record Personal(Optional<String> login, String realName, String phone) {

    private static final int LONGEST_NAME = 60;
    private static final Pattern LOGIN = Pattern.compile("[^\\s\\p{Cntrl}]{3,64}");
    private static final Pattern PHONE = Pattern.compile("\\d{6,15}|");
    private static final int LONGEST_NUMBER = 20;

    /** As it was typed. Refuses, naming the field: field-missing, field-too-long, phone-malformed, bad-request. */
    static Personal of(Optional<String> login, String realName, String phone) {
        var plain = login.map(Employee::plain).filter(name -> !name.isEmpty());
        demand("login", plain.map(LOGIN.asMatchPredicate()::test).orElse(true));
        var name = Entered.needed("realName", realName, LONGEST_NAME);
        var digits = digits(phone);
        if (!PHONE.matcher(digits).matches()) {
            throw Refusal.of(RefusalCode.PHONE_MALFORMED, "field", "phone").thrown();
        }
        return new Personal(plain, name, digits);
    }

    /** A phone's number without what is written between its digits. */
    static String digits(String phone) {
        return phone.replaceAll("[\\s+()-]", "");
    }

    /** 1 to 20 letters, digits and hyphens. Refuses: field-missing, field-too-long, number-malformed (staffNumber). */
    static String staffNumber(String typed) {
        return Entered.number("staffNumber", typed, LONGEST_NUMBER);
    }

    private static void demand(String field, boolean fit) {
        if (!fit) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
