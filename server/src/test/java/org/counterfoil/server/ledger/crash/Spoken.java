package org.counterfoil.server.ledger.crash;

import java.util.TreeMap;
import java.util.UUID;

import org.counterfoil.server.ledger.PostingOutcome;

/** How a ledger's answer is written on one line, the same on both sides of the pipe. */
final class Spoken {

    private Spoken() {}

    /** Everything that the answer says, whether it is given for the first time or again. */
    static String answer(PostingOutcome outcome) {
        return switch (outcome) {
            case PostingOutcome.Posted posted -> posted.transaction().toString();
            case PostingOutcome.Refused refused -> refused.refusal().code() + " "
                    + new TreeMap<>(refused.refusal().arguments());
        };
    }

    /** A line that ends with a full stop, so that one that was cut off is told from a whole one. */
    static String line(UUID uuid, String answer) {
        return uuid + " " + answer + ".\n";
    }
}
