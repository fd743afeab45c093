package org.counterfoil.server.organisation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.counterfoil.server.shared.tenant.Owned;

/** The installation that a terminal is tied to. {@link TerminalProofs} writes when it last proved itself. */
@Entity
@Table(name = "terminal_binding")
class Binding extends Owned {

    private long terminalId;
    private String publicKey;
    private String installation;
    private Instant boundAt;

    @Column(updatable = false)
    private long lastProof;

    protected Binding() {}

    Binding(long terminal, TerminalKey key, String installation, Instant now) {
        this.terminalId = terminal;
        this.publicKey = key.text();
        this.installation = installation;
        this.boundAt = now;
    }

    TerminalKey key() {
        return TerminalKey.read(publicKey);
    }

    String installation() {
        return installation;
    }
}
