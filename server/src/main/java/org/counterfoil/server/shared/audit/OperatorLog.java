package org.counterfoil.server.shared.audit;

import java.time.Clock;
import java.util.Optional;

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

    /**
     * Who did it, and where.
     *
     * @param session  empty where nobody was signed in
     * @param employee id; of who vouched for it where nobody was signed in
     * @param address  the IP address that it came from
     */
    public record Origin(Optional<Long> session, long employee, long store, long terminal, String address) {

        static Origin of(Caller caller) {
            return new Origin(Optional.of(caller.session()), caller.operator().id(), caller.store(),
                    caller.terminal().id(), caller.address());
        }
    }

    /** Adds a line; it stands or falls with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, Entry entry) {
        record(Origin.of(caller), entry);
    }

    /** Adds a line of something that was done by nobody who is signed in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Origin origin, Entry entry) {
        lines.save(new LogEntry(clock.instant(), origin, entry));
    }
}
