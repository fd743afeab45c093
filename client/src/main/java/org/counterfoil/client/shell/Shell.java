package org.counterfoil.client.shell;

import javafx.scene.layout.Region;

import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.screen.Screen;

/** What stays in place around a screen. */
public interface Shell extends AutoCloseable {

    /** The whole of it, panels included. */
    Region node();

    /** Where panels are laid. */
    Overlays overlays();

    /** Puts a screen in; the one before is no longer shown. */
    void show(Screen screen);

    @Override
    void close();
}
