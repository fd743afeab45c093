package org.counterfoil.server.staff;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.counterfoil.common.shared.Language;
import org.counterfoil.server.shared.tenant.Owned;

/** An employee at a terminal, from signing in until signing out, revocation, or too long a silence. */
@Entity
@Table(name = "staff_session")
class Session extends Owned {

    private String tokenHash;
    private long employeeId;
    private long terminalId;
    private int epoch;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String address;
    private Instant signedInAt;
    private Instant lastSeenAt;
    private Instant revokedAt;

    protected Session() {}

    /**
     * A session that begins.
     *
     * @param who   employee
     * @param where terminal
     */
    record Beginning(String tokenHash, long who, long where, int epoch, Language language, String address) {}

    Session(Beginning beginning, Instant now) {
        tokenHash = beginning.tokenHash();
        employeeId = beginning.who();
        terminalId = beginning.where();
        epoch = beginning.epoch();
        language = beginning.language();
        address = beginning.address();
        signedInAt = now;
        lastSeenAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    long employee() {
        return employeeId;
    }

    long terminal() {
        return terminalId;
    }

    int epoch() {
        return epoch;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }
}
