package org.counterfoil.server.ledger.job;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TransactionHeader;

/** Requests of jobs: their uuid is derived from what they do, so that a job that runs twice does it once. */
final class DerivedRequest {

    private final Clock clock;

    DerivedRequest(Clock clock) {
        this.clock = clock;
    }

    PostingRequest of(String name, long merchant, TransactionKind kind, LocalDate day, Optional<Long> member,
            List<Instruction> instructions) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var header = new TransactionHeader(merchant, kind, 0, 0, 0, Optional.empty(), Optional.empty(), member, day,
                clock.instant(), 0, 0, 0, "", name, "{}".getBytes(StandardCharsets.UTF_8), Optional.empty());
        return new PostingRequest(UUID.nameUUIDFromBytes(bytes), bytes, header, instructions, Optional.empty());
    }
}
