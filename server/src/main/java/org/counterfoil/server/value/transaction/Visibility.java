package org.counterfoil.server.value.transaction;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.server.shared.Caller;

/** Whose transactions a caller may see: headquarters' back office all of the merchant, everywhere else the store's. */
final class Visibility {

    private Visibility() {}

    /** The one store whose transactions the caller may see; empty for all. */
    static Optional<Long> storeOf(Caller caller) {
        return caller.terminal().type() == TerminalType.MERCHANT_BACK_OFFICE
                ? Optional.empty()
                : Optional.of(caller.store());
    }

    /** What is left of the stores that are asked for, none meaning all; empty where the caller sees none of them. */
    static Optional<Set<Long>> among(Set<Long> wanted, Caller caller) {
        return storeOf(caller)
                .map(own -> Optional.of(Set.of(own)).filter(_ -> wanted.isEmpty() || wanted.contains(own)))
                .orElse(Optional.of(wanted));
    }

    static boolean mayBeSeen(StoredTransaction tx, Caller caller) {
        return storeOf(caller).filter(store -> store != tx.store()).isEmpty();
    }
}
