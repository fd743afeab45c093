package org.counterfoil.server.shared.tenant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.server.shared.database.Gathering;

/**
 * A {@link Gathering} of what belongs to merchants. Callers of several merchants gather, each merchant's keys are read
 * in that merchant's scope, and nobody gets what was read in another's.
 */
public final class MerchantGathering<K, V> {

    private final Function<Set<K>, Map<K, V>> reader;
    private final Gathering<Owned<K>, V> gathering = new Gathering<>(this::readAll);

    /** Over a read of many keys of the merchant of the scope. */
    public MerchantGathering(Function<Set<K>, Map<K, V>> reader) {
        this.reader = reader;
    }

    private record Owned<K>(long merchant, K key) {}

    /** What the merchant of the scope has under the key. */
    public Optional<V> find(K key) {
        return Optional.ofNullable(all(Set.of(key)).get(key));
    }

    /** What the merchant of the scope has under the keys; what was not found is missing. */
    public Map<K, V> all(Set<K> keys) {
        var merchant = MerchantScope.current();
        var own = new HashMap<K, V>();
        gathering.all(keys.stream().map(key -> new Owned<>(merchant, key)).collect(Collectors.toSet()))
                .forEach((owned, value) -> own.put(owned.key(), value));
        return own;
    }

    private Map<Owned<K>, V> readAll(Set<Owned<K>> keys) {
        var found = new HashMap<Owned<K>, V>();
        keys.stream().collect(Collectors.groupingBy(Owned::merchant, Collectors.mapping(Owned::key,
                Collectors.toSet()))).forEach((merchant, wanted) -> read(merchant, wanted)
                        .forEach((key, value) -> found.put(new Owned<>(merchant, key), value)));
        return found;
    }

    /** Outside every scope too: what is not in a scope sees nothing, and says so in its own words. */
    private Map<K, V> read(long merchant, Set<K> keys) {
        return merchant == MerchantScope.current()
                ? reader.apply(keys)
                : MerchantScope.call(merchant, () -> reader.apply(keys));
    }
}
