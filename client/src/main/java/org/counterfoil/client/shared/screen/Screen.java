package org.counterfoil.client.shared.screen;

import javafx.scene.layout.Region;

/** A screen inside a shell. */
public interface Screen extends AutoCloseable {

    /** What the shell's title line says, in the user's words. */
    String title();

    /** The content; always the same node. */
    Region node();

    /** Called when the content stands in the scene: places the focus, asks for data. */
    default void opened() {}

    /** Called once, when the screen is left for good. */
    @Override
    default void close() {}
}
