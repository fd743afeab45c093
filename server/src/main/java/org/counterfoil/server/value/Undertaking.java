package org.counterfoil.server.value;

import java.util.List;

/**
 * What a use case of the {@link JointDesk} does, all of it or nothing.
 *
 * @param transactions posted first; the first one bears the request's own key
 * @param change       what becomes of the entities then, while the ledger holds the accounts
 */
public record Undertaking(List<Prepared> transactions, Runnable change) {

    public Undertaking {
        transactions = List.copyOf(transactions);
    }
}
