package org.counterfoil.server.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One wish to post. It has one effect, however often and wherever it is sent.
 *
 * @param uuid     made and kept by who asks, before it is sent
 * @param digest   of everything the request says; the same uuid with another digest is refused
 * @param sequence the terminal's number of it, where it came from a terminal
 */
public record PostingRequest(UUID uuid, byte[] digest, TransactionHeader header, List<Instruction> instructions,
        Optional<TerminalSequence> sequence) {

    public PostingRequest {
        instructions = List.copyOf(instructions);
    }
}
