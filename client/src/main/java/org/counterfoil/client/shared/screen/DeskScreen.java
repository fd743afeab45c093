package org.counterfoil.client.shared.screen;

import java.util.List;
import java.util.Optional;

import javafx.scene.layout.Region;

/** A screen at the front desk: it fills the desk's slots and hears what is scanned. */
public interface DeskScreen extends Screen {

    /** What the scan field says while it is empty. */
    String scanPrompt();

    /** A scan or a typed line at Enter; empty for Enter alone. */
    void scanned(String text);

    /** The function keys that do something here; a key that is not named stays empty. F1 is the desk's own. */
    List<KeyAction> keys();

    /** Keys that the help names besides the function keys. */
    default List<KeyHint> moreKeys() {
        return List.of();
    }

    /** Open sales, below the top bar. */
    default Optional<Region> tabs() {
        return Optional.empty();
    }

    /** The amount due and what pays it, above the function keys. */
    default Optional<Region> bottom() {
        return Optional.empty();
    }

    /** Called before {@link #opened()}: what the screen may use of the desk. */
    default void attach(DeskFrame desk) {}
}
