package org.counterfoil.server.staff.guard;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** What the picture of a terminal shows, of which there is one at a time: whoever asks for many fills no table. */
@Entity
class SignInCaptcha extends Owned {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private String terminal;
    private String digits = "";
    private Instant madeAt;

    protected SignInCaptcha() {}

    SignInCaptcha(String terminal, Instant now) {
        this.terminal = terminal;
        this.madeAt = now;
    }

    void show(String fresh, Instant now) {
        digits = fresh;
        madeAt = now;
    }

    /** Whether the answer is right; a picture is good for one answer. */
    boolean take(String answer, Instant now) {
        var right = !digits.isEmpty() && digits.equals(answer.strip()) && now.isBefore(madeAt.plus(GOOD_FOR));
        digits = "";
        return right;
    }
}
