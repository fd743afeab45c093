package org.counterfoil.client.shared.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;

/**
 * Makes whatever gets the focus listen at once. A control that is shown and focused has no skin before the next pulse,
 * and without one it is deaf: on a slow machine the first digits of a number were lost.
 */
public final class KeysAtOnce {

    private KeysAtOnce() {}

    /** From now on no key is lost in this scene. */
    public static void in(Scene scene) {
        scene.focusOwnerProperty().subscribe(KeysAtOnce::listen);
    }

    private static void listen(Node owner) {
        if (owner instanceof Control control && control.getSkin() == null) {
            control.applyCss();
        }
    }
}
