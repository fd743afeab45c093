package org.counterfoil.client.device.scan;

/**
 * One key event, as the detector sees it.
 *
 * @param character of {@link Key#TYPED} alone
 * @param event     kept and given back unchanged
 * @param nanos     when it came, on a clock that only goes forward
 */
record Stroke<E>(Key key, char character, E event, long nanos) {

    /** The sorts of event that matter. */
    enum Key {
        /** A key that prints something goes down. */
        DOWN,
        /** It prints. */
        TYPED,
        /** A key goes up. */
        UP,
        /** Shift and its like: neither typing nor the end of it. */
        MODIFIER,
        ENTER_DOWN,
        ENTER_TYPED,
        ENTER_UP,
        /** Arrows, function keys, shortcuts. */
        OTHER
    }
}
