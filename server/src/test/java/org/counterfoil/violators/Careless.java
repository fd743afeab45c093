package org.counterfoil.violators;

import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.ProofReport;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint that opens to everyone who is signed in what its interface guards. */
@RestController
public class Careless implements LedgerProofsApi {

    @Override
    @Needs(Permission.SIGNED_IN)
    public ProofReport run() {
        throw new IllegalStateException("whoever comes this far was let in");
    }
}
