package org.counterfoil.server.organisation;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a terminal that no installation is tied to, at which nobody ever signed in, nothing was ever posted, and
 * nobody is bound to work.
 */
@Component
class DeleteTerminalHandler {

    private final TerminalsInReach terminals;
    private final TerminalRepository repository;
    private final MerchantSql sql;
    private final OperatorLog log;

    DeleteTerminalHandler(TerminalsInReach terminals, TerminalRepository repository, MerchantSql sql,
            OperatorLog log) {
        this.terminals = terminals;
        this.repository = repository;
        this.sql = sql;
        this.log = log;
    }

    @Transactional
    public void handle(long id, Caller caller) {
        var terminal = terminals.lock(caller, id);
        if (!terminal.isUnused() || transacted(terminal.facts())) {
            throw Refusal.of(RefusalCode.TERMINAL_USED).thrown();
        }
        remove(terminal);
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "delete-terminal", terminal.facts().number(),
                terminal.facts().alias(), ""));
    }

    /** Somebody may be bound to work at this terminal: people stand above terminals, only the database knows. */
    private void remove(Terminal terminal) {
        try {
            repository.delete(terminal);
            repository.flush();
        } catch (DataIntegrityViolationException needed) {
            throw Refusal.of(RefusalCode.TERMINAL_USED).thrown();
        }
    }

    /** What was brought in from elsewhere was posted without anybody signing in. */
    private boolean transacted(TerminalFacts terminal) {
        return sql.sql("""
                select exists (select 1 from ledger_tx
                    where merchant_id = :merchant and store = :store and terminal = :terminal)""")
                .param("store", terminal.store()).param("terminal", terminal.id()).query(Boolean.class).single();
    }
}
