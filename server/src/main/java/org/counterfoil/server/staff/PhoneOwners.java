package org.counterfoil.server.staff;

import java.util.Optional;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.stereotype.Component;

/** Who signs in by a number, and what is kept of the codes that are sent there. */
@Component
class PhoneOwners {

    private static final Pattern PHONE = Pattern.compile("\\d{6,15}");

    private final EmployeeRepository employees;
    private final Passwords passwords;

    PhoneOwners(EmployeeRepository employees, Passwords passwords) {
        this.employees = employees;
        this.passwords = passwords;
    }

    /** The digits of a number as it was typed. Refuses: phone-malformed. */
    static String digits(String typed) {
        var digits = Personal.digits(typed);
        if (!PHONE.matcher(digits).matches()) {
            throw Refusal.of(RefusalCode.PHONE_MALFORMED, "field", "phone").thrown();
        }
        return digits;
    }

    /** Who is in service, signs in at all, and has the number. */
    Optional<Employee> of(String phone) {
        return employees.findBySignInPhone(phone)
                .filter(found -> found.isInService() && found.passwordHash().isPresent());
    }

    /** Slow to guess, as a password's is: six digits are few. The same code of another number has another hash. */
    String hash(String phone, String code) {
        return passwords.hash(phone + ":" + code);
    }

    boolean match(String phone, String code, Optional<String> hash) {
        return passwords.match(phone + ":" + code, hash);
    }
}
