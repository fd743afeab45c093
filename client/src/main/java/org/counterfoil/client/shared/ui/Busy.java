package org.counterfoil.client.shared.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether a screen waits for something. Counts, so that two overlapping waits end with the second. */
public final class Busy {

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int waits;

    public ReadOnlyBooleanProperty property() {
        return busy.getReadOnlyProperty();
    }

    public boolean get() {
        return busy.get();
    }

    public void begin() {
        waits++;
        busy.set(true);
    }

    public void end() {
        waits = Math.max(0, waits - 1);
        busy.set(waits > 0);
    }
}
