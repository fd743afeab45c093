package org.counterfoil.client.shared.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javafx.scene.text.Font;

/**
 * The one family that holds Chinese, Vietnamese and Latin, so that a bare machine shows no boxes.
 *
 * <p>Weights 400 and 700 are "Noto Sans SC"; 500 loads as a family of its own, "Noto Sans SC Medium".
 */
public final class Fonts {

    private static final List<String> FILES = List.of("NotoSansSC-Regular", "NotoSansSC-Medium", "NotoSansSC-Bold");
    private static final int ANY_SIZE = 14;

    private Fonts() {}

    /** Makes the family known to the toolkit; loading again is harmless. */
    public static void load() {
        if (Font.getFamilies().contains("Noto Sans SC Medium")) {
            return;
        }
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (var stream = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            if (Font.loadFont(stream, ANY_SIZE) == null) {
                throw new IllegalStateException("unreadable font " + file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
