package org.counterfoil.client.shell;

import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;

/** What a shell asks of whoever holds it. */
public interface Leaving {

    /** Ends the session; open sales stay with the terminal. */
    void signOut();

    /** Covers everything until the operator is back, or somebody else takes over; open sales and the session stay. */
    void lock();

    /** Dresses everything anew. */
    void theme(Theme theme);

    /** Goes to another screen. */
    void go(Route route);

    /** Goes to the screen that this shell begins with. */
    void start();
}
