package org.counterfoil.client.shared.scope;

import java.util.function.Consumer;

import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.UiExecutor;

/** Lives as long as one screen is open. */
public final class ScreenScope extends Scope {

    private final SessionScope session;
    private final Overlays overlays;
    private final Consumer<Route> opener;

    /** @param opener goes to another screen */
    public ScreenScope(SessionScope session, Overlays overlays, Consumer<Route> opener) {
        this.session = session;
        this.overlays = overlays;
        this.opener = opener;
    }

    public SessionScope session() {
        return session;
    }

    public Texts texts() {
        return session.texts();
    }

    public UiExecutor executor() {
        return session.terminal().executor();
    }

    /** Where panels are laid over this screen. */
    public Overlays overlays() {
        return overlays;
    }

    /** Leaves for another screen. */
    public void go(Route route) {
        opener.accept(route);
    }
}
