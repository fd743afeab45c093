package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.TransactionHeader;

/** One kind of transaction with everything that decides its postings. */
public interface Recipe {

    TransactionKind kind();

    /** Whose value moves; empty where it is nobody's, or somebody's who is unknown. */
    default Optional<Holder> holder() {
        return Optional.empty();
    }

    /** Of the member whose value moves, where somebody may be one without a card. */
    default Optional<Long> member() {
        return holder().map(Holder::member);
    }

    /** Before discount, minor units; 0 where no money moves. */
    default long gross() {
        return 0;
    }

    /** Paid or paid in, minor units; 0 where no money moves. */
    default long net() {
        return 0;
    }

    /** What pays, or the asset that moves. */
    Tender tender();

    /** What the ledger is told to do. */
    List<Instruction> steps(Site site);

    /** The version of the rules that amounts were computed by; 0 where no rule was asked. */
    default int ruleVersion() {
        return 0;
    }

    /** The other side of a transfer, or of what takes one back. */
    default Optional<Holder> counterparty() {
        return Optional.empty();
    }

    /** In whose books it stands: of the store where it was made, unless it is about another one. */
    default Site at(Site made) {
        return made;
    }

    /** What the transaction says of itself in the books. */
    default TransactionHeader header(Site site, String reason, byte[] body) {
        return new TransactionHeader(site.merchant(), kind(), site.store(), site.terminal(), site.operator(),
                Optional.empty(), holder().map(Holder::card), member(), site.businessDate(),
                site.clientAt(), ruleVersion(), gross(), net(), tender().name(), reason, body,
                counterparty().map(other -> new TransactionHeader.Counterparty(other.card(), other.member())));
    }
}
