package org.counterfoil.server.value;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Holds what the customer was shown against what it would be now. */
final class Quoted {

    private Quoted() {}

    /** Refuses: quote-changed, naming what it is now. */
    static void still(long shown, long now) {
        if (shown != now) {
            throw Refusal.of(RefusalCode.QUOTE_CHANGED, "now", now).with("shown", shown).thrown();
        }
    }
}
