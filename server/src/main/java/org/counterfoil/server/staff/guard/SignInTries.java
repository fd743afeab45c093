package org.counterfoil.server.staff.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** The wrong tries of one subject: an employee, a login that nobody has, a terminal, or an address. */
@Entity
class SignInTries extends Owned {

    private String subject;
    private int failed;
    private Instant lockedUntil;
    private Instant lastTry;

    protected SignInTries() {}

    SignInTries(String subject, Instant now) {
        this.subject = subject;
        this.lastTry = now;
    }

    /** Until when every try is refused; empty where one may be made. */
    Optional<Instant> lockedAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    /**
     * Counts a try as wrong until it has proved right. Returns how many are left. A lock is neither lifted nor drawn
     * out.
     */
    int count(Instant now, int limit, Duration lock) {
        lastTry = now;
        if (lockedAt(now).isPresent()) {
            return 0;
        }
        if (lockedUntil != null) {
            lockedUntil = null;
            failed = 0;
        }
        failed++;
        if (failed >= limit) {
            lockedUntil = now.plus(lock);
        }
        return Math.max(0, limit - failed);
    }

    String subject() {
        return subject;
    }

    int failed() {
        return failed;
    }

    void clear() {
        failed = 0;
        lockedUntil = null;
    }
}
