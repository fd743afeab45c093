package org.counterfoil.server.card.production;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;

/** What all use cases of batches share. */
final class CardBatches {

    static final String MODULE = "card";

    private CardBatches() {}

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.CARD_BATCH_UNKNOWN).thrown();
    }

    /** Who did it, as lists show it. */
    static String by(Caller caller) {
        return caller.operator().staffNumber() + " " + caller.operator().realName();
    }

    /** A batch in the operator log. */
    static String subject(CardBatch batch) {
        return Integer.toString(batch.number());
    }
}
