package org.counterfoil.common.card;

/** What was done to a card, as the books record it. */
public enum CardOperation {
    /** A produced card became a member's. */
    ACTIVATION,
    /** It was reported lost. */
    LOSS,
    /** It was reported found. */
    FOUND,
    /** Another card took over from it. */
    REPLACEMENT,
    /** It went out of use. */
    CANCELLATION,
    /** Its holder got another PIN. */
    PIN_RESET;

    /** As it stands in texts. */
    public String key() {
        return "card-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
