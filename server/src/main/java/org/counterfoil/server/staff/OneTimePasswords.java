package org.counterfoil.server.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;

import org.counterfoil.common.staff.OneTimePassword;
import org.springframework.stereotype.Component;

/** Passwords for handing over, of signs that nobody takes for another: some 36 bits, which five tries don't find. */
@Component
class OneTimePasswords {

    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY3479";
    private static final int HALF = 4;

    private final SecureRandom random = new SecureRandom();

    OneTimePassword fresh() {
        return new OneTimePassword(half() + "-" + half());
    }

    private String half() {
        return random.ints(HALF, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
    }
}
