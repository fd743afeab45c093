package org.counterfoil.client.device.writer;

/** What a writer is at, so that the screen can say what the hand has to do. */
public enum WriteStep {
    /** It waits for a card, to see what that carries. */
    LOOK,
    /** It writes; a stripe is to be drawn through. */
    WRITE,
    /** It reads back; a stripe is to be drawn through once more. */
    VERIFY
}
