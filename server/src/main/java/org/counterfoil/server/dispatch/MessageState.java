package org.counterfoil.server.dispatch;

/** What became of a message. */
enum MessageState {
    WAITING,
    /** The gateway has taken it. */
    SENT,
    /** It was not taken while it was of use. */
    GIVEN_UP
}
