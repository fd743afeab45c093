package org.counterfoil.server.ledger.proof;

import java.util.OptionalLong;

import org.counterfoil.common.ledger.ProofResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Proves the ledger and logs what it finds, for whoever watches the server. */
final class NightlyProofs {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyProofs.class);

    private final LedgerProofs proofs;

    NightlyProofs(LedgerProofs proofs) {
        this.proofs = proofs;
    }

    void run() {
        var report = proofs.run(OptionalLong.empty(), NightlyProofs::tell);
        LOG.info("ledger: {} transactions, {} postings, {} findings", report.transactions(), report.postings(),
                report.findings());
    }

    private static void tell(ProofResult result) {
        if (result.findings() > 0) {
            LOG.error("The ledger contradicts '{}' {} times: {}", result.name(), result.findings(), result.rows());
        }
    }
}
