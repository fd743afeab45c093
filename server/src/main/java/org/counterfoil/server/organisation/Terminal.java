package org.counterfoil.server.organisation;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.server.shared.tenant.Owned;

/** A place that transacts. */
@Entity
class Terminal extends Owned {

    private long storeId;
    private String number;

    @Enumerated(EnumType.STRING)
    private TerminalType type;

    private String alias;
    private boolean closed;
    private LocalDate expires;

    /** Counts the sessions that were opened here: each numbers its requests from 1 within its own epoch. */
    private int epoch;

    protected Terminal() {}

    Terminal(long storeId, String number, TerminalType type, String alias) {
        this.storeId = storeId;
        this.number = number;
        this.type = type;
        this.alias = alias;
    }

    int nextEpoch() {
        epoch++;
        return epoch;
    }

    void close() {
        closed = true;
    }

    void open() {
        closed = false;
    }

    TerminalFacts facts() {
        return new TerminalFacts(id(), number, type, alias, storeId);
    }
}
