package org.counterfoil.server.organisation;

/** Who is signed in at a terminal: sessions are above this feature. */
public interface TerminalSessions {

    /** Ends all of a terminal's within the caller's transaction, and returns how many. */
    int endAt(long terminal);
}
