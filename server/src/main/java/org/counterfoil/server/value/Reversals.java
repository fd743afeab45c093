package org.counterfoil.server.value;

import java.util.List;
import java.util.Optional;

import org.counterfoil.server.value.transaction.StoredTransaction;

/** What a void and a goods return say: the same parties and lines as what they take back. */
final class Reversals {

    private Reversals() {}

    static Wording wording(StoredTransaction original, String reason) {
        var body = original.body();
        return new Wording(body.parties(), body.level(), body.lines(), List.of(), 0, reason, Optional.empty(),
                Optional.empty());
    }
}
