package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** What a password must be like, whoever chooses it; each refusal names its rule. */
final class PasswordRules {

    /** Of small letters, capitals, digits and all else. */
    static final int KINDS = 2;

    private PasswordRules() {}

    /** password-too-short, password-too-long, password-too-plain or password-is-login; empty where it may be taken. */
    static Optional<Refusal> unfit(String password, Employee employee) {
        if (Passwords.isTooShort(password)) {
            return Optional.of(Refusal.of(RefusalCode.PASSWORD_TOO_SHORT, "min", Passwords.SHORTEST));
        }
        if (Passwords.isTooLong(password)) {
            return Optional.of(Refusal.of(RefusalCode.PASSWORD_TOO_LONG, "max", Passwords.LONGEST_BYTES));
        }
        if (employee.isKnownAs(password)) {
            return Optional.of(Refusal.of(RefusalCode.PASSWORD_IS_LOGIN));
        }
        return password.codePoints().map(PasswordRules::kind).distinct().count() < KINDS
                ? Optional.of(Refusal.of(RefusalCode.PASSWORD_TOO_PLAIN, "kinds", KINDS))
                : Optional.empty();
    }

    private static int kind(int sign) {
        if (Character.isUpperCase(sign)) {
            return Character.UPPERCASE_LETTER;
        }
        if (Character.isLowerCase(sign)) {
            return Character.LOWERCASE_LETTER;
        }
        return Character.isDigit(sign) ? Character.DECIMAL_DIGIT_NUMBER : Character.OTHER_SYMBOL;
    }
}
