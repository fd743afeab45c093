package org.counterfoil.server.shared.audit;

import java.time.Clock;

import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The operator log: append-only, and written in the transaction of what it tells of. */
@Component
public class OperatorLog {

    private final LogRepository lines;
    private final Clock clock;

    OperatorLog(LogRepository lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param module  the feature
     * @param action  the use case, lower case with hyphens
     * @param subject what it was done to: a number or code, never a secret
     * @param before  the value before; empty where there was none
     */
    public record Entry(String module, String action, String subject, String before, String after) {}

    /** Adds a line; it stands or falls with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, Entry entry) {
        lines.save(new LogEntry(clock.instant(), caller, entry));
    }
}
