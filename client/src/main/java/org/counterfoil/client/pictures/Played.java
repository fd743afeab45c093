package org.counterfoil.client.pictures;

import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.util.HashMap;
import java.util.Map;

import org.counterfoil.client.shared.connection.Apis;
import org.counterfoil.client.shared.connection.HintSource;
import org.counterfoil.client.shared.connection.ServerGone;

/** Plays the server with doors given one by one; a door that nobody gave is out of reach. */
public final class Played implements Apis {

    private final Map<Class<?>, Object> doors = new HashMap<>();
    private HintSource hints = HintSource.NONE;

    /** Adds a door, or replaces one. */
    public <T> Played with(Class<T> type, T door) {
        doors.put(type, door);
        return this;
    }

    /** Gives hints as well. */
    public Played hinting(HintSource source) {
        hints = source;
        return this;
    }

    @Override
    public HintSource hints() {
        return hints;
    }

    /** Whether no door was given: the server is out of reach. */
    boolean isEmpty() {
        return doors.isEmpty();
    }

    @Override
    public <T> T api(Class<T> type) {
        return type.cast(doors.computeIfAbsent(type, Played::gone));
    }

    private static Object gone(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(type, arguments);
            }
            throw new ServerGone(new ConnectException("nobody plays " + type.getSimpleName()));
        });
    }
}
