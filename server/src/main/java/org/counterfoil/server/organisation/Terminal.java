package org.counterfoil.server.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.server.shared.tenant.Owned;
import org.counterfoil.server.shared.text.SortName;

/** A place that transacts. {@link TerminalEpochs} writes when it was last seen, and by which client. */
@Entity
class Terminal extends Owned {

    private long storeId;
    private String number;

    @Enumerated(EnumType.STRING)
    private TerminalType type;

    @Enumerated(EnumType.STRING)
    private TerminalGrade grade;

    private String alias;
    private String sortAlias;
    private String initials;
    private String contact;
    private boolean closed;
    private LocalDate expires;
    private Instant createdAt;

    /** Counts the sessions that were opened here: each numbers its requests from 1 within its own epoch. */
    @Column(updatable = false)
    private int epoch;

    protected Terminal() {}

    Terminal(long storeId, String number, TerminalType type, TerminalProfile profile, Instant now) {
        this.storeId = storeId;
        this.number = number;
        this.type = type;
        this.createdAt = now;
        change(profile);
    }

    final void change(TerminalProfile profile) {
        var sorted = SortName.ofPlace(profile.alias());
        alias = profile.alias();
        sortAlias = sorted.full().substring(0, Math.min(sorted.full().length(), 240));
        initials = sorted.initials();
        grade = profile.grade();
        expires = profile.expires().orElse(null);
        contact = profile.contact();
    }

    void close() {
        closed = true;
    }

    void open() {
        closed = false;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether nobody ever signed in here. */
    boolean isUnused() {
        return epoch == 0;
    }

    TerminalProfile profile() {
        return new TerminalProfile(alias, grade, Optional.ofNullable(expires), contact);
    }

    TerminalFacts facts() {
        return new TerminalFacts(id(), number, type, alias, storeId);
    }
}
