package org.counterfoil.server.staff;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a terminal's numbering has come within a session's epoch, as the ledger has it. */
@Component
@AcrossMerchants(because = "the ledger's requests are keyed by terminal, which has one merchant for ever")
class RequestNumbers {

    private final JdbcClient jdbc;

    RequestNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first number that no request has; 1 in a new epoch. */
    long nextOf(long terminal, int epoch) {
        return jdbc.sql("select coalesce(max(seq), 0) + 1 from ledger_request where terminal = ? and epoch = ?")
                .param(terminal).param(epoch).query(Long.class).single();
    }
}
