package org.counterfoil.server.organisation;

import java.time.Clock;
import java.time.ZoneOffset;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.web.ClientAgent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives every session its own numbering of requests, so that two of one terminal can never use a number twice, and
 * notes with it when the terminal was seen and by which client. None of that is a change that an editor of the
 * terminal could have missed.
 */
@Component
public class TerminalEpochs {

    private final MerchantSql sql;
    private final Clock clock;

    TerminalEpochs(MerchantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The next epoch of the terminal, within the transaction that opens the session. Refuses: terminal-unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(long terminal) {
        var client = ClientAgent.current();
        var known = sql.sql("""
                update terminal set epoch = epoch + 1, last_seen_at = :now, client_version = :version,
                    devices = :devices
                where merchant_id = :merchant and id = :id""").param("id", terminal)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("version", client.version())
                .param("devices", client.devices()).update();
        if (known == 0) {
            throw Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown();
        }
        return sql.sql("select epoch from terminal where merchant_id = :merchant and id = :id").param("id", terminal)
                .query(Integer.class).single();
    }

    /** Whatever was numbered at the terminal before is numbered no more, within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void skip(long terminal) {
        sql.sql("update terminal set epoch = epoch + 1 where merchant_id = :merchant and id = :id")
                .param("id", terminal).update();
    }
}
