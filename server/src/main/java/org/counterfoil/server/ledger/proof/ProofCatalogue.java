package org.counterfoil.server.ledger.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.server.ledger.DaySeal;

/** All proofs, in the order in which they run. */
final class ProofCatalogue {

    private ProofCatalogue() {}

    static List<Proof> all(Optional<DaySeal> seal) {
        return Stream.of(TransactionProofs.all(), AccountProofs.all(), LotProofs.all(), ReversalProofs.all(),
                HouseProofs.all(), RequestProofs.all(), List.of(new ChainProof(), new DayCloseProof(seal)))
                .flatMap(List::stream)
                .toList();
    }
}
