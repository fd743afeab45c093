package org.counterfoil.server.staff;

import java.util.Optional;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

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
    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Za-z0-9]{1,20}");

    /** As it was typed. Refuses: bad-request, naming the field. */
    static Personal of(Optional<String> login, String realName, String phone) {
        var plain = login.map(Employee::plain).filter(name -> !name.isEmpty());
        demand("login", plain.map(LOGIN.asMatchPredicate()::test).orElse(true));
        var name = realName.strip();
        demand("realName", !name.isEmpty() && name.length() <= LONGEST_NAME);
        var digits = phone.replaceAll("[\\s+()-]", "");
        demand("phone", PHONE.matcher(digits).matches());
        return new Personal(plain, name, digits);
    }

    /** Refuses: bad-request (staffNumber) for what is not 1 to 20 letters and digits. */
    static String staffNumber(String typed) {
        var number = typed.strip();
        demand("staffNumber", STAFF_NUMBER.matcher(number).matches());
        return number;
    }

    private static void demand(String field, boolean fit) {
        if (!fit) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
