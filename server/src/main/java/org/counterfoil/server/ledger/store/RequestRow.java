package org.counterfoil.server.ledger.store;

import java.util.Optional;
import java.util.UUID;

import org.counterfoil.server.ledger.TerminalSequence;

/** A request that was answered. */
public record RequestRow(UUID uuid, byte[] digest, Optional<Long> transaction, Optional<TerminalSequence> sequence,
        byte[] reply) {}
