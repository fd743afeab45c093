package org.counterfoil.client.shared.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What a function key does.
 *
 * @param key     2 to 12
 * @param name    in the user's words, short
 * @param icon    of the outlined pack
 * @param enabled whether it can be pressed now
 */
public record KeyAction(int key, String name, String icon, ObservableBooleanValue enabled, Runnable action) {

    /** A key that can always be pressed. */
    public KeyAction(int key, String name, String icon, Runnable action) {
        this(key, name, icon, Bindings.createBooleanBinding(() -> true), action);
    }

    /** As it stands on the keyboard: {@code F9}. */
    public String cap() {
        return "F" + key;
    }
}
