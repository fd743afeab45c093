package org.counterfoil.client.shared.connection;

/** No answer came in time, or no line could be opened. What was asked may or may not have happened. */
public final class ServerGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerGone(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
