package org.counterfoil.server.system.backup;

/** A command does nothing; one sentence says why and what to do. */
final class CommandRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    CommandRefusedException(String sentence) {
        super(sentence);
    }
}
