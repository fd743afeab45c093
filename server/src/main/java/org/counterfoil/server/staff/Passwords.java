package org.counterfoil.server.staff;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords and compares them, in the same time whether or not there is anything to compare with. */
@Component
public class Passwords {

    static final int SHORTEST = 8;

    /** What bcrypt reads; it would ignore the rest without a word. */
    static final int LONGEST_BYTES = 72;

    private final BCryptPasswordEncoder bcrypt;
    private final String nobody;

    Passwords(ServerSettings settings) {
        bcrypt = new BCryptPasswordEncoder(settings.signIn().hashRounds());
        nobody = bcrypt.encode("nobody has this password");
    }

    /**
     * The hash to keep.
     *
     * @throws IllegalArgumentException unless the password has 8 characters or more and 72 bytes or less
     */
    public String hash(String password) {
        if (isTooShort(password) || isTooLong(password)) {
            throw new IllegalArgumentException("a password has 8 characters or more, and 72 bytes or less");
        }
        return bcrypt.encode(password);
    }

    /** Whether the password is the one of the hash; without a hash it takes as long and is wrong. */
    public boolean match(String password, Optional<String> hash) {
        var comparable = isTooLong(password) ? "" : password;
        var same = bcrypt.matches(comparable, hash.orElse(nobody));
        return same && hash.isPresent() && !comparable.isEmpty();
    }

    static boolean isTooShort(String password) {
        return password.length() < SHORTEST;
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }
}
