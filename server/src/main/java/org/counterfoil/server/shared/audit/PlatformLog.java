package org.counterfoil.server.shared.audit;

import java.time.Clock;
import java.time.ZoneOffset;

import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The operator log of those who work on other merchants: what they do stands in their own, and not in those'. */
@Component
@AcrossMerchants(because = "the line is the caller's merchant's, its transaction is another's")
public class PlatformLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlatformLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a line; it stands or falls with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, OperatorLog.Entry entry) {
        jdbc.sql("""
                insert into operator_log (id, merchant_id, version, at, session_id, employee_id, store_id, terminal_id,
                    address, module, action, subject, value_before, value_after)
                values (nextval('entity_id'), :merchant, 0, :at, :session, :employee, :store, :terminal, :address,
                    :module, :action, :subject, :before, :after)""")
                .param("merchant", caller.merchant()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("session", caller.session()).param("employee", caller.operator().id())
                .param("store", caller.store()).param("terminal", caller.terminal().id())
                .param("address", caller.address()).param("module", entry.module()).param("action", entry.action())
                .param("subject", entry.subject()).param("before", entry.before()).param("after", entry.after())
                .update();
        Told.lineAdded();
    }
}
