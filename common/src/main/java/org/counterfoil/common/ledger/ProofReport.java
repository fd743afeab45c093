package org.counterfoil.common.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What all proofs together say.
 *
 * @param at           when it was finished
 * @param transactions how many there are
 * @param postings     how many there are
 */
public record ProofReport(Instant at, long transactions, long postings, List<ProofResult> proofs) {

    public ProofReport {
        proofs = List.copyOf(proofs);
    }

    /** Of all proofs; a sound ledger has none. */
    public long findings() {
        return proofs.stream().mapToLong(ProofResult::findings).sum();
    }
}
