package org.counterfoil.server.issuing.range;

import java.util.Map;

import org.counterfoil.common.shared.Refusal;

/** Some cards of a part were refused by the books: the part is rolled back, and tried again without them. */
final class PartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Refusal> refused;

    /** @param refused by number of the card */
    PartRefusedException(Map<String, Refusal> refused) {
        super("cards of the part were refused", null, false, false);
        this.refused = Map.copyOf(refused);
    }

    Map<String, Refusal> refused() {
        return refused;
    }
}
