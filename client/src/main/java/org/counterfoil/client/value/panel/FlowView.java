package org.counterfoil.client.value.panel;

import javafx.scene.layout.Region;

/** The panel of a flow. */
public interface FlowView extends AutoCloseable {

    /** The content; always the same node. */
    Region node();

    /** Puts the focus where the operator types first. */
    void placeFocus();

    /** Stops listening. */
    @Override
    void close();
}
