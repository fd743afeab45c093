package org.counterfoil.server.ledger.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values with changes on top that can be kept or dropped as a whole. */
final class Overlay<K, V> {

    private final Optional<Overlay<K, V>> below;
    private final Map<K, V> own = new LinkedHashMap<>();

    private Overlay(Optional<Overlay<K, V>> below) {
        this.below = below;
    }

    static <K, V> Overlay<K, V> bottom() {
        return new Overlay<>(Optional.empty());
    }

    Overlay<K, V> above() {
        return new Overlay<>(Optional.of(this));
    }

    Optional<V> find(K key) {
        var value = own.get(key);
        return value != null ? Optional.of(value) : below.flatMap(lower -> lower.find(key));
    }

    void put(K key, V value) {
        own.put(key, value);
    }

    /** What was put on this level, in the order first put. */
    Map<K, V> changes() {
        return own;
    }

    /** Keeps the changes, in the level below. */
    void merge() {
        below.orElseThrow().own.putAll(own);
    }
}
