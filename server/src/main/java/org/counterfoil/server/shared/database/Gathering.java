package org.counterfoil.server.shared.database;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads what many ask for at the same time with one query, as the ledger's writers post in groups: while reads are
 * under way the next askers gather, and the first of them reads for all. Nobody lingers, and nothing is remembered: a
 * read begins after everyone in its group has asked, so each sees whatever was committed before.
 *
 * @param <K> what is asked for
 * @param <V> what is found
 */
public final class Gathering<K, V> {

    /** The most keys of one query, but for a caller who alone asks for more. */
    private static final int MOST = 256;

    private final Function<Set<K>, Map<K, V>> reader;
    /** One read at a time: two side by side would each be for half as many, and cost nearly the same. */
    private final Semaphore reading = new Semaphore(1, true);
    private Group<K, V> open = new Group<>();

    /** Over a read of many keys; what it does not find has no entry in its answer. */
    public Gathering(Function<Set<K>, Map<K, V>> reader) {
        this.reader = reader;
    }

    /** Those who are read for together. */
    private record Group<K, V>(Set<K> keys, CompletableFuture<Map<K, V>> answer) {

        Group() {
            this(new HashSet<>(), new CompletableFuture<>());
        }
    }

    /** What stands under the key. */
    public Optional<V> find(K key) {
        return Optional.ofNullable(all(Set.of(key)).get(key));
    }

    /** What stands under the keys; what was not found is missing. */
    public Map<K, V> all(Set<K> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        // In a transaction a caller must see its own changes, and nobody else may.
        var found = TransactionSynchronizationManager.isActualTransactionActive()
                ? reader.apply(keys)
                : together(keys);
        var own = new HashMap<K, V>();
        for (var key : keys) {
            var value = found.get(key);
            if (value != null) {
                own.put(key, value);
            }
        }
        return own;
    }

    private Map<K, V> together(Set<K> keys) {
        var group = join(keys);
        if (group.first()) {
            lead(group.group());
        }
        try {
            return group.group().answer().join();
        } catch (CompletionException failed) {
            // It may be another's key that can't be read: each asks once more, alone.
            return reader.apply(keys);
        }
    }

    private record Joined<K, V>(Group<K, V> group, boolean first) {}

    private synchronized Joined<K, V> join(Set<K> keys) {
        var joined = new Joined<>(open, open.keys().isEmpty());
        open.keys().addAll(keys);
        if (open.keys().size() >= MOST) {
            open = new Group<>();
        }
        return joined;
    }

    private void lead(Group<K, V> group) {
        reading.acquireUninterruptibly();
        try {
            group.answer().complete(reader.apply(close(group)));
        } catch (RuntimeException | Error failure) {
            group.answer().completeExceptionally(failure);
        } finally {
            reading.release();
        }
    }

    private synchronized Set<K> close(Group<K, V> group) {
        if (open == group) {
            open = new Group<>();
        }
        return group.keys();
    }
}
