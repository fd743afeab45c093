package org.counterfoil.server.organisation;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties a terminal to the installation that comes with its code. */
@Component
class BindTerminalHandler {

    private final TerminalRepository terminals;
    private final BindingRepository bindings;
    private final EnrolmentCodes codes;
    private final OperatorLog log;
    private final Clock clock;

    BindTerminalHandler(TerminalRepository terminals, BindingRepository bindings, EnrolmentCodes codes,
            OperatorLog log, Clock clock) {
        this.terminals = terminals;
        this.bindings = bindings;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    /** An installation with its key, and the code that it was told for a terminal's number. */
    record Wanted(String terminal, String code, TerminalKey key, String installation) {}

    /** Refuses: terminal-unknown, enrolment-code-wrong, -used, -void, -expired. */
    @Transactional
    public void handle(Wanted wanted, String address) {
        var terminal = terminals.findByNumber(wanted.terminal()).map(Terminal::id).flatMap(terminals::lock)
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown()).facts();
        var code = codes.find(terminal.id(), wanted.code())
                .orElseThrow(() -> Refusal.of(RefusalCode.ENROLMENT_CODE_WRONG).thrown());
        var bound = bindings.findByTerminalId(terminal.id());
        if (code.isUsed() && holds(bound, wanted.key())) {
            return;
        }
        code.use(clock.instant());
        bindings.save(new Binding(terminal.id(), wanted.key(), wanted.installation(), clock.instant()));
        log.record(new OperatorLog.Origin(Optional.empty(), code.askedBy(), terminal.store(), terminal.id(), address),
                new OperatorLog.Entry(Closing.MODULE, "bind-terminal", terminal.number(), "", wanted.installation()));
    }

    /** Whoever did not hear the answer asks again with the key that is bound by now. */
    private static boolean holds(Optional<Binding> bound, TerminalKey key) {
        return bound.filter(binding -> binding.key().text().equals(key.text())).isPresent();
    }
}
