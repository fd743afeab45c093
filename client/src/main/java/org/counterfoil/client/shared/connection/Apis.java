package org.counterfoil.client.shared.connection;

/** Where remote interfaces come from: the server, or something that plays it. */
@FunctionalInterface
public interface Apis {

    /** The server's door of this type, an {@code @HttpExchange} interface of common. */
    <T> T api(Class<T> type);

    /** What the server lets the session know meanwhile. */
    default HintSource hints() {
        return HintSource.NONE;
    }
}
