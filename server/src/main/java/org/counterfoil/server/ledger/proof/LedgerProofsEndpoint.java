package org.counterfoil.server.ledger.proof;

import java.util.OptionalLong;

import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.ProofReport;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** {@link LedgerProofsApi} over {@link LedgerProofs}. */
@RestController
class LedgerProofsEndpoint implements LedgerProofsApi {

    private final LedgerProofs proofs;
    private final CurrentCaller caller;

    LedgerProofsEndpoint(LedgerProofs proofs, CurrentCaller caller) {
        this.proofs = proofs;
        this.caller = caller;
    }

    @Override
    public ProofReport run() {
        return proofs.run(OptionalLong.of(caller.get().merchant()), result -> {});
    }
}
