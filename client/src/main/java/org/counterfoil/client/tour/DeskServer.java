package org.counterfoil.client.tour;

import java.io.IOException;

/** The server behind the tour's desk, which it stops to show what the desk does without one. */
public interface DeskServer {

    /** Stops it as a pulled line would look to the desk. */
    void stop();

    /** Starts it again at the same address over the same data. */
    void startAgain() throws IOException, InterruptedException;
}
