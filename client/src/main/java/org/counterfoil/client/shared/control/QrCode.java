package org.counterfoil.client.shared.control;

import java.util.Map;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code for a scanner or a telephone to read off the screen: dark on light in every theme, with a quiet border. */
public final class QrCode extends StackPane {

    private static final int QUIET = 4;

    /**
     * @param content what is read
     * @param size    of the whole at most, so that every square of the code covers as many pixels
     * @param name    read out in its place
     */
    public QrCode(String content, int size, String name) {
        var matrix = matrix(content);
        var unit = Math.max(1, size / (matrix.getWidth() + 2 * QUIET));
        var squares = new SVGPath();
        squares.setContent(path(matrix, unit));
        squares.getStyleClass().add("qr-squares");
        getChildren().add(squares);
        getStyleClass().add("qr-code");
        setAccessibleText(name);
        Nodes.width(this, (matrix.getWidth() + 2.0 * QUIET) * unit);
        setMinHeight(getPrefWidth());
        setMaxHeight(getPrefWidth());
    }

    private static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can hold " + content.length() + " signs", tooLong);
        }
    }

    private static String path(BitMatrix matrix, int unit) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append("M%d %dh%dv%dh-%dz".formatted(x * unit, y * unit, unit, unit, unit));
                }
            }
        }
        return path.toString();
    }
}
