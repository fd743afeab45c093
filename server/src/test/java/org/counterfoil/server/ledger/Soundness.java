package org.counterfoil.server.ledger;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

import javax.sql.DataSource;

import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.server.ledger.proof.LedgerProofs;

/** The proofs over what a {@link Desk} posted. */
public final class Soundness {

    /** A desk of tests owes its store nothing and keeps no account of it. */
    private static final String NOT_KEPT = "store-balance";

    private Soundness() {}

    /** The proofs that are contradicted. */
    public static List<ProofResult> contradicted(DataSource database) {
        var report = new LedgerProofs(database, Clock.systemUTC()).run(OptionalLong.empty(),
                proof -> {});
        if (report.transactions() == 0) {
            throw new AssertionError("an empty ledger proves nothing");
        }
        return report.proofs().stream().filter(proof -> proof.findings() > 0 && !proof.key().equals(NOT_KEPT)).toList();
    }
}
