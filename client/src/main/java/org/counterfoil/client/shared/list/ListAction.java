package org.counterfoil.client.shared.list;

import java.util.Optional;

import javafx.scene.input.KeyCode;

/**
 * Something that can be done with a list as a whole, such as exporting it.
 *
 * @param key      its name is the text {@code <area>action.<key>}
 * @param icon     of the outlined pack
 * @param shortcut does it from anywhere in the list, together with Ctrl
 */
public record ListAction(String key, String icon, Optional<KeyCode> shortcut, Runnable run) {

    /** One without a key. */
    public ListAction(String key, String icon, Runnable run) {
        this(key, icon, Optional.empty(), run);
    }

    /** Carries the list away as a file: Ctrl+E in every list that can be. */
    public static ListAction export(Runnable run) {
        return new ListAction("export", "get_app", Optional.of(KeyCode.E), run);
    }

    /** Fills the list from a file: Ctrl+I in every list that can be. */
    public static ListAction importing(Runnable run) {
        return new ListAction("import", "publish", Optional.of(KeyCode.I), run);
    }
}
