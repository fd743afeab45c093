package org.counterfoil.trials.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.staff.SessionSecurity;

/**
 * A seat's session without the network: every call is judged by its token and held against {@link Needs} as at the web
 * edge, and then given to the endpoint. What is missing is HTTP, TLS and JSON, and nothing else.
 */
public final class InProcessLine implements Line {

    private static final String ADDRESS = "127.0.0.1";

    private final ServerInProcess server;
    private final SessionSecurity sessions;
    private final CurrentCaller caller;
    private final Seat seat;

    /** Takes over a seat, which opened the session and numbers its requests. */
    public InProcessLine(ServerInProcess server, Seat seat) {
        this.server = server;
        this.sessions = server.context().getBean(SessionSecurity.class);
        this.caller = server.context().getBean(CurrentCaller.class);
        this.seat = seat;
    }

    @Override
    public <T> T api(Class<T> type) {
        var endpoint = server.context().getBean(type);
        InvocationHandler door = (_, method, arguments) -> {
            try {
                var needs = method.getAnnotation(Needs.class);
                return sessions.call(seat.session().token(), ADDRESS, () -> {
                    caller.get().demand(needs.value(), needs.access());
                    return method.invoke(endpoint, arguments);
                });
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, door));
    }

    @Override
    public RequestKey key() {
        return seat.key();
    }

    @Override
    public void close() {
        seat.close();
    }
}
