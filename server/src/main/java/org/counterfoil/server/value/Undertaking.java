package org.counterfoil.server.value;

import java.util.List;
import java.util.function.Consumer;

import org.counterfoil.server.ledger.PostedTransaction;

/**
 * What a use case of the {@link JointDesk} does, all of it or nothing.
 *
 * @param transactions posted first; the first one bears the request's own key
 * @param change       what becomes of the entities then, while the ledger holds the accounts; told what was posted
 */
public record Undertaking(List<Prepared> transactions, Consumer<List<PostedTransaction>> change) {

    /** One that need not know what was posted. */
    public Undertaking(List<Prepared> transactions, Runnable change) {
        this(transactions, _ -> change.run());
    }

    public Undertaking {
        transactions = List.copyOf(transactions);
    }
}
