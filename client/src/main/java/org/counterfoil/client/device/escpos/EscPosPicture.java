package org.counterfoil.client.device.escpos;

import java.awt.image.BufferedImage;
import java.util.List;

import org.counterfoil.common.receipt.Paper;

/**
 * A printer on screen: the picture of the paper that a stream of ESC/POS bytes prints, at 203 dots per inch.
 *
 * @param texts  the lines that the printer formed with its own letters; a box for what it has none for
 * @param cut    whether the paper was cut off
 * @param drawer whether the drawer was opened
 */
public record EscPosPicture(BufferedImage image, List<String> texts, boolean cut, boolean drawer) {
    public EscPosPicture {
        texts = List.copyOf(texts);
    }

    /**
     * Prints bytes on a picture.
     *
     * @throws IllegalArgumentException on bytes that a printer would not understand
     */
    public static EscPosPicture of(byte[] bytes, Paper paper) {
        var plotter = new EscPosPlotter(paper);
        EscPosReader.read(bytes).forEach(plotter::run);
        return plotter.picture();
    }
}
