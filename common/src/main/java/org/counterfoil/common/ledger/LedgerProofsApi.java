package org.counterfoil.common.ledger;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Whether the ledger is sound. */
@HttpExchange("/api/ledger/proofs")
public interface LedgerProofsApi {

    /**
     * Runs every proof and tells what contradicts it among the caller's merchant's rows; takes seconds, on a large
     * ledger minutes.
     *
     * <p>Refuses: busy, while another run is under way.
     */
    @Needs(Permission.LEDGER_PROOFS)
    @GetExchange
    ProofReport run();
}
