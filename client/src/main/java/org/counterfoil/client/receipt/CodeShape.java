package org.counterfoil.client.receipt;

import java.util.Locale;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** Codes as one shape, so that a theme colours them. */
final class CodeShape {

    private CodeShape() {}

    /** A QR code so many pixels wide and high. */
    static Shape qr(String content, double size) {
        var matrix = matrix(content, BarcodeFormat.QR_CODE);
        return path(matrix, size / matrix.getWidth(), size / matrix.getHeight());
    }

    /** A Code 128 barcode. */
    static Shape bars(String content, double width, double height) {
        var matrix = matrix(content, BarcodeFormat.CODE_128);
        return path(matrix, width / matrix.getWidth(), height / matrix.getHeight());
    }

    private static BitMatrix matrix(String content, BarcodeFormat format) {
        try {
            return new MultiFormatWriter().encode(content, format, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no " + format + " can hold '" + content + "'", e);
        }
    }

    private static SVGPath path(BitMatrix matrix, double unit, double rowHeight) {
        var content = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    content.append(String.format(Locale.ROOT, "M%.3f %.3fh%.3fv%.3fh-%.3fz",
                            x * unit, y * rowHeight, unit, rowHeight, unit));
                }
            }
        }
        var path = new SVGPath();
        path.setContent(content.toString());
        return path;
    }
}
