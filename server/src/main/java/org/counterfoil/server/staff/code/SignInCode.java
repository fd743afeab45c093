package org.counterfoil.server.staff.code;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** The code of a number, of which there is one at a time; kept whether or not anybody has the number. */
@Entity
class SignInCode extends Owned {

    private static final int TRIES = 5;

    private String phone;
    private String codeHash = "";
    private Instant madeAt;
    private int failed;

    protected SignInCode() {}

    SignInCode(String phone, Instant now) {
        this.phone = phone;
        this.madeAt = now;
    }

    void replace(String hash, Instant now) {
        codeHash = hash;
        madeAt = now;
        failed = 0;
    }

    /** What a try is held against, which counts as wrong until it has proved right; empty where no code is good. */
    Optional<String> tried(Instant now) {
        if (codeHash.isEmpty() || failed >= TRIES || !now.isBefore(madeAt.plus(SignInCodes.GOOD_FOR))) {
            return Optional.empty();
        }
        failed++;
        return Optional.of(codeHash);
    }

    /** Uses the code up; false where it is another by now, or was used beside. */
    boolean use(String hash) {
        var same = codeHash.equals(hash);
        codeHash = same ? "" : codeHash;
        return same;
    }
}
