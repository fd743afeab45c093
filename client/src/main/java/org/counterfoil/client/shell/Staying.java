package org.counterfoil.client.shell;

import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;

/** Holds a shell that is shown and nothing more: nobody leaves it, and nothing is dressed anew. */
public final class Staying implements Leaving {

    @Override
    public void signOut() {}

    @Override
    public void lock() {}

    @Override
    public void theme(Theme theme) {}

    @Override
    public void go(Route route) {}

    @Override
    public void start() {}
}
