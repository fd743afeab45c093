package org.counterfoil.client.shared.control;

/** Something within a panel that Esc undoes before it closes the panel. */
public interface StepBack {

    /** Goes one step back; whether there was one. */
    boolean stepBack();
}
