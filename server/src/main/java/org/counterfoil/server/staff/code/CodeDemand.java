package org.counterfoil.server.staff.code;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.Owned;

/** How often codes were asked for by one number, or from one address. */
@Entity
class CodeDemand extends Owned {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int A_DAY = 10;

    private String subject;
    private Instant dayBegun;
    private int asked;
    private Instant lastAt;

    protected CodeDemand() {}

    CodeDemand(String subject, Instant now) {
        this.subject = subject;
        this.dayBegun = now;
        this.lastAt = now.minus(SignInCodes.EVERY);
    }

    /** Counts one more. Refuses: code-too-soon, codes-too-many. */
    void count(Instant now) {
        var next = lastAt.plus(SignInCodes.EVERY);
        if (now.isBefore(next)) {
            throw Refusal.of(RefusalCode.CODE_TOO_SOON, "seconds", Duration.between(now, next).toSeconds()).thrown();
        }
        if (!now.isBefore(dayBegun.plus(DAY))) {
            dayBegun = now;
            asked = 0;
        }
        if (asked >= A_DAY) {
            throw Refusal.of(RefusalCode.CODES_TOO_MANY, "most", A_DAY).thrown();
        }
        asked++;
        lastAt = now;
    }
}
