package org.counterfoil.server.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which stores a caller may see and change: headquarters all of them, whoever works for one store that one. To
 * everybody else a store is one that does not exist.
 */
@Component
class StoresInReach {

    private final StoreRepository stores;

    StoresInReach(StoreRepository stores) {
        this.stores = stores;
    }

    /** The one store that the caller sees; empty for all. */
    static Optional<Long> of(Caller caller) {
        return caller.isHeadquarters() ? Optional.empty() : Optional.of(caller.store());
    }

    /** The store, which nobody else changes until the transaction ends. Refuses: store-unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Store lock(Caller caller, long id) {
        return stores.lock(id).filter(_ -> of(caller).filter(own -> own != id).isEmpty())
                .orElseThrow(StoresInReach::unknown);
    }

    /** Refuses: store-unknown. */
    void demandSeen(Caller caller, long id) {
        if (of(caller).filter(own -> own != id).isPresent() || !stores.existsByIdAndDeletedFalse(id)) {
            throw unknown();
        }
    }

    /** Those of the stores that the caller sees, by id, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, Store> lockAll(Caller caller, Collection<Long> ids) {
        var seen = ids.stream().filter(id -> of(caller).filter(own -> !own.equals(id)).isEmpty()).distinct().toList();
        return stores.lockAll(seen).stream().collect(Collectors.toMap(Store::id, Function.identity()));
    }

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.STORE_UNKNOWN).thrown();
    }
}
