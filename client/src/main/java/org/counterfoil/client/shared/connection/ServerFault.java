package org.counterfoil.client.shared.connection;

/** The server failed in a way that nobody foresaw; the reference leads to its log. */
public final class ServerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reference;

    public ServerFault(String reference, Throwable cause) {
        super("reference " + reference, cause);
        this.reference = reference;
    }

    /** What the user reads out. */
    public String reference() {
        return reference;
    }
}
