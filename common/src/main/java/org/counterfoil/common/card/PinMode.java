package org.counterfoil.common.card;

/** Whether a card has a PIN, and where its first one came from. */
public enum PinMode {
    NONE,
    RANDOM,
    FIXED
}
