package org.counterfoil.trials.shared;

/** An argument that nobody knows, or one that says nothing sensible; the message names it. */
public final class WrongArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongArgumentException(String message) {
        super(message);
    }
}
