package org.counterfoil.common.member.photo;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as the Exif part of a JPEG says: phones keep the picture as it lies, and how to turn it. */
final class Orientation {

    /** So many bytes of a file hold what is looked for. */
    static final int HEAD = 128 * 1024;

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int FIRST_SEGMENT = 0xFFE0;
    private static final int LAST_SEGMENT = 0xFFEF;
    private static final int EXIF_NAME = 0x45786966;
    private static final int TURN = 0x0112;
    private static final int ENTRY = 12;
    private static final int LITTLE = 0x4949;

    private Orientation() {}

    /** 1 to 8; 1 where the file says nothing, or nothing that can be read. */
    static int of(byte[] head) {
        var in = ByteBuffer.wrap(head);
        try {
            if ((in.getShort() & 0xFFFF) != START_OF_IMAGE) {
                return UPRIGHT;
            }
            while (in.remaining() > 4) {
                var marker = in.getShort() & 0xFFFF;
                var length = (in.getShort() & 0xFFFF) - 2;
                if (marker < FIRST_SEGMENT || marker > LAST_SEGMENT || length < 0) {
                    return UPRIGHT;
                }
                if (marker == EXIF && in.getInt(in.position()) == EXIF_NAME) {
                    return turn(in.slice(in.position() + 6, length - 6));
                }
                in.position(in.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int turn(ByteBuffer exif) {
        exif.order((exif.getShort(0) & 0xFFFF) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        var entries = exif.getShort(directory) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if ((exif.getShort(at) & 0xFFFF) == TURN) {
                var value = exif.getShort(at + 8) & 0xFFFF;
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == UPRIGHT) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var lying = orientation > 4;
        var turned = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.drawImage(picture, transform(orientation, width, height), null);
        canvas.dispose();
        return turned;
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
