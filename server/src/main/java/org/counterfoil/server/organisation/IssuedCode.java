package org.counterfoil.server.organisation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.Owned;

/** A code that was told for a terminal; only its hash is kept. It guards its own ends: used, void, expired. */
@Entity
@Table(name = "enrolment_code")
class IssuedCode extends Owned {

    private long terminalId;
    private String codeHash;
    private long askedBy;
    private Instant expiresAt;
    private Instant usedAt;
    private Instant voidAt;

    protected IssuedCode() {}

    /** @param askedBy employee */
    IssuedCode(long terminal, String codeHash, long askedBy, Instant expires) {
        this.terminalId = terminal;
        this.codeHash = codeHash;
        this.askedBy = askedBy;
        this.expiresAt = expires;
    }

    /** The employee who vouches for whoever uses it. */
    long askedBy() {
        return askedBy;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    /** Refuses: enrolment-code-used, enrolment-code-void, enrolment-code-expired. */
    void use(Instant now) {
        if (usedAt != null) {
            throw Refusal.of(RefusalCode.ENROLMENT_CODE_USED).thrown();
        }
        if (voidAt != null) {
            throw Refusal.of(RefusalCode.ENROLMENT_CODE_VOID).thrown();
        }
        if (!now.isBefore(expiresAt)) {
            throw Refusal.of(RefusalCode.ENROLMENT_CODE_EXPIRED).thrown();
        }
        usedAt = now;
    }

    void voidAt(Instant now) {
        voidAt = now;
    }
}
