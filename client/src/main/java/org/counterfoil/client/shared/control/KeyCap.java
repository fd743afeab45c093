package org.counterfoil.client.shared.control;

import javafx.scene.control.Label;

/** The name of a key as it stands on the keyboard. */
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("key-cap");
    }
}
