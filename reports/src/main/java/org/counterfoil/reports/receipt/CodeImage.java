package org.counterfoil.reports.receipt;

import java.awt.image.BufferedImage;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;

/** Codes as pictures of whole dots, so that no scaling blurs them. */
final class CodeImage {

    private static final int QR_DOTS = 12;
    private static final int BAR_DOTS = 6;
    private static final int BAR_HEIGHT = 180;
    private static final int WHITE = 0xFFFFFF;

    private CodeImage() {}

    static BufferedImage qr(String content) {
        return image(matrix(content, BarcodeFormat.QR_CODE), QR_DOTS, QR_DOTS);
    }

    static BufferedImage bars(String content) {
        return image(matrix(content, BarcodeFormat.CODE_128), BAR_DOTS, BAR_HEIGHT);
    }

    private static BitMatrix matrix(String content, BarcodeFormat format) {
        try {
            return new MultiFormatWriter().encode(content, format, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no " + format + " can hold '" + content + "'", e);
        }
    }

    private static BufferedImage image(BitMatrix matrix, int wide, int high) {
        var image = new BufferedImage(matrix.getWidth() * wide, matrix.getHeight() * high,
                BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, matrix.get(x / wide, y / high) ? 0 : WHITE);
            }
        }
        return image;
    }
}
