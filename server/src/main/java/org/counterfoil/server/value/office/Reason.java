package org.counterfoil.server.value.office;

import org.counterfoil.server.shared.text.Entered;

/** What stands in place of card and PIN. */
final class Reason {

    private static final int LONGEST = 200;

    private Reason() {}

    /** Refuses: field-missing, field-too-long (reason). */
    static String of(String typed) {
        return Entered.needed("reason", typed, LONGEST);
    }
}
