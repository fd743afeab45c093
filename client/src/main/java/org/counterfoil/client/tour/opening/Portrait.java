package org.counterfoil.client.tour.opening;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A drawn face, for a machine that has no camera. */
record Portrait(Path file) {

    private static final int SIDE = 640;

    /** The command that "takes" it: draws it once, and copies it to where the client wants the picture. */
    String copying() throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            ImageIO.write(drawn(), "png", file.toFile());
        }
        var copy = System.getProperty("os.name").startsWith("Windows") ? "cmd /c copy /y" : "cp";
        return copy + " " + file + " {file}";
    }

    private static BufferedImage drawn() {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xd8e3ee));
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(new Color(0x3f5f82));
        pen.fillOval(110, 430, 420, 420);
        pen.setColor(new Color(0x2b2420));
        pen.fillOval(205, 110, 230, 260);
        pen.setColor(new Color(0xf0cdb0));
        pen.fillOval(225, 160, 190, 250);
        pen.dispose();
        return image;
    }
}
