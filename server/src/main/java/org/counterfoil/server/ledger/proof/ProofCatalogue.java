package org.counterfoil.server.ledger.proof;

import java.util.List;
import java.util.stream.Stream;

/** All proofs, in the order in which they run. */
final class ProofCatalogue {

    private ProofCatalogue() {}

    static List<Proof> all() {
        return Stream.of(TransactionProofs.all(), AccountProofs.all(), LotProofs.all(), ReversalProofs.all(),
                HouseProofs.all(), RequestProofs.all(), List.of(new ChainProof(), new DayCloseProof()))
                .flatMap(List::stream)
                .toList();
    }
}
