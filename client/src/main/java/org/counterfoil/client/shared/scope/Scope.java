package org.counterfoil.client.shared.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.counterfoil.common.shared.Edge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A span of life. What is made in it ends with it. To be used on the UI thread. */
public abstract class Scope implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scope.class);

    private final Deque<AutoCloseable> owned = new ArrayDeque<>();
    private final Map<Class<?>, Object> kept = new LinkedHashMap<>();

    /** Closes it together with this scope, before what was owned earlier. */
    public final <T extends AutoCloseable> T own(T thing) {
        owned.push(thing);
        return thing;
    }

    /** The one of its kind in this scope, made when it is first asked for. */
    public final <T> T keep(Class<T> type, Supplier<? extends T> maker) {
        var known = kept.get(type);
        if (known == null) {
            known = maker.get();
            kept.put(type, known);
            if (known instanceof AutoCloseable closeable) {
                own(closeable);
            }
        }
        return type.cast(known);
    }

    @Edge
    @Override
    public void close() {
        while (!owned.isEmpty()) {
            try {
                owned.pop().close();
            } catch (Exception failed) {
                LOG.warn("could not close", failed);
            }
        }
        kept.clear();
    }
}
