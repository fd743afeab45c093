package org.counterfoil.server.organisation;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At which store something is done: headquarters chooses, and whoever works for one store has no choice. */
@Component
public class StoreChoice {

    private static final String FIELD = "field";
    private static final String STORE = "store";

    private final StoreRepository stores;
    private final Places places;

    StoreChoice(StoreRepository stores, Places places) {
        this.stores = stores;
        this.places = places;
    }

    /** What the caller may choose: stores that are open, by their numbers. */
    @Transactional(readOnly = true)
    public List<StoreFacts> of(Caller caller) {
        return caller.isHeadquarters()
                ? places.stores().stream().filter(store -> !store.closed()).toList()
                : List.of(places.store(caller.store()));
    }

    /** Refuses, naming the field store: store-unknown (also one that the caller may not choose), store-closed. */
    @Transactional(readOnly = true)
    public void demand(Caller caller, Optional<Long> chosen) {
        refusal(caller, chosen).ifPresent(refusal -> {
            throw refusal.thrown();
        });
    }

    /** The caller in the books of the store that was chosen; as before where none was, or one that is refused. */
    @Transactional(readOnly = true)
    public Caller at(Caller caller, Optional<Long> chosen) {
        return chosen.filter(_ -> refusal(caller, chosen).isEmpty()).map(caller::at).orElse(caller);
    }

    private Optional<Refusal> refusal(Caller caller, Optional<Long> chosen) {
        return chosen.filter(id -> id != caller.store()).flatMap(id -> {
            if (StoresInReach.of(caller).isPresent() || !stores.existsByIdAndDeletedFalse(id)) {
                return Optional.of(Refusal.of(RefusalCode.STORE_UNKNOWN, FIELD, STORE));
            }
            return places.store(id).closed()
                    ? Optional.of(Refusal.of(RefusalCode.STORE_CLOSED, FIELD, STORE))
                    : Optional.empty();
        });
    }
}
