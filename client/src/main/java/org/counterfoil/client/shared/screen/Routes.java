package org.counterfoil.client.shared.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.client.shared.scope.ScreenScope;

/** Which screen a route opens. */
public final class Routes {

    private final Map<Class<? extends Route>, Opener<? extends Route>> openers = new LinkedHashMap<>();

    private final List<Entry> entries = new ArrayList<>();

    /** Makes the screen of a route. */
    @FunctionalInterface
    public interface Opener<R extends Route> {

        /** What is made for the screen may be owned by {@code scope}, which closes with it. */
        Screen open(R route, ScreenScope scope);
    }

    /** @throws IllegalStateException when the route has an opener already */
    public <R extends Route> Routes add(Class<R> type, Opener<? super R> opener) {
        if (openers.putIfAbsent(type, (Opener<R>) opener::open) != null) {
            throw new IllegalStateException("two screens for " + type.getSimpleName());
        }
        return this;
    }

    /** Offers a screen in the offices' navigation, below those that were offered before. */
    public Routes offer(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** The offices' entries, from top to bottom. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Whether the route leads anywhere; entries that lead nowhere are not shown. */
    public boolean knows(Class<? extends Route> type) {
        return openers.containsKey(type);
    }

    /** @throws IllegalStateException for a route that nobody added */
    public Screen open(Route route, ScreenScope scope) {
        return openOne(route.getClass(), route, scope);
    }

    private <R extends Route> Screen openOne(Class<R> type, Route route, ScreenScope scope) {
        @SuppressWarnings("unchecked") // put there by add, which knows that the types match
        var opener = (Opener<R>) openers.get(type);
        if (opener == null) {
            throw new IllegalStateException("no screen for " + type.getSimpleName());
        }
        return opener.open(type.cast(route), scope);
    }
}
