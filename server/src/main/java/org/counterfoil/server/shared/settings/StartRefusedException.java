package org.counterfoil.server.shared.settings;

/** The server can't start as it was told to; the message says why and the cure what to do. */
public final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    public StartRefusedException(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    public String cure() {
        return cure;
    }
}
