package org.counterfoil.client.member.photo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.stage.Window;

/** Port: where photos come from. */
public interface PhotoSource {

    /** Its name is the text {@code photo.from.<key>}. */
    String key();

    /** The icon of its button, of the outlined pack. */
    String icon();

    /**
     * Asks the person what is to be asked, on the screen's thread. What is answered fetches the picture's file and is
     * called off that thread; it refuses: photo-unreadable, camera-failed. Empty where the person lets it be.
     */
    Optional<Supplier<Path>> ask(Window owner);
}
