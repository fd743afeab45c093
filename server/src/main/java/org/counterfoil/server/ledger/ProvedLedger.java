package org.counterfoil.server.ledger;

import java.time.Clock;
import java.util.OptionalLong;

import javax.sql.DataSource;

import org.counterfoil.common.ledger.ProofReport;
import org.counterfoil.server.ledger.proof.LedgerProofs;

/** A ledger that no server works on, such as one that was just restored. */
public final class ProvedLedger {

    private ProvedLedger() {}

    /** What all proofs of {@code verify-ledger} find, of all merchants. */
    public static ProofReport prove(DataSource books, Clock clock) {
        return new LedgerProofs(books, clock).run(OptionalLong.empty(), result -> {});
    }
}
