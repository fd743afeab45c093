package org.counterfoil.client.pictures;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;

/**
 * One screen with sample data.
 *
 * @param name  of the file, in lower case with hyphens
 * @param draw  makes the whole scene's root
 * @param after called when the root stands in a shown scene, to open panels or place the focus
 */
public record Picture(String name, Function<Sitting, Parent> draw, Consumer<Parent> after) {

    public Picture(String name, Function<Sitting, Parent> draw) {
        this(name, draw, root -> {});
    }
}
