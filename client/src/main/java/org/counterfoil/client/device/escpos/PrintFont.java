package org.counterfoil.client.device.escpos;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bundled letters for drawing, loaded when the first line is drawn. */
final class PrintFont {

    private PrintFont() {}

    /** The font that shows all of a text at a size in dots: the bundled one, else the system's. */
    static Font of(String text, boolean bold, float dots) {
        var bundled = (bold ? Bold.FONT : Regular.FONT).deriveFont(dots);
        return bundled.canDisplayUpTo(text) < 0
                ? bundled
                : new Font(Font.DIALOG, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(dots);
    }

    private static Font load(String file) {
        try (var stream = PrintFont.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + file + " is damaged", e);
        }
    }

    /** Medium, since thin strokes of regular letters get lost between the dots of a print head. */
    private static final class Regular {
        private static final Font FONT = load("NotoSansSC-Medium");
    }

    private static final class Bold {
        private static final Font FONT = load("NotoSansSC-Bold");
    }
}
