package org.counterfoil.client.card.writing;

import java.util.Locale;

import org.counterfoil.client.device.writer.WriteStep;

/** Where the writing of cards is. */
enum Phase {
    /** The server is asked for a card, or told that one is written. */
    ASKING(false),
    LOOK(false),
    WRITE(false),
    VERIFY(false),
    CARRIES(true),
    REFUSED(true),
    DIFFERS(true),
    OTHER_CARD(true),
    UNPROVED(true),
    GONE(true),
    NO_WRITER(true),
    /** The writer at this machine writes cards of another kind. */
    WRONG_KIND(true),
    /** The card is written, but the server was not told. */
    UNTOLD(true),
    /** The card is written, and the server does not take it as such: there may be two of this number. */
    NOT_KEPT(true),
    /** Nobody saw it for a while. */
    RESTED(true),
    /** The server does not answer, or refuses. */
    TROUBLE(true),
    /** There is none left to be written, but for what was skipped or is in other hands. */
    NONE_LEFT(true);

    private final boolean waits;

    Phase(boolean waits) {
        this.waits = waits;
    }

    /** Whether it waits for a key: nothing goes on by itself. */
    boolean waits() {
        return waits;
    }

    static Phase of(WriteStep step) {
        return switch (step) {
            case LOOK -> LOOK;
            case WRITE -> WRITE;
            case VERIFY -> VERIFY;
        };
    }

    /** Whether a card may carry the number by now without the server knowing it. */
    boolean unsure() {
        return switch (this) {
            case WRITE, VERIFY, OTHER_CARD, UNPROVED, UNTOLD -> true;
            default -> false;
        };
    }

    /** As it stands in texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
