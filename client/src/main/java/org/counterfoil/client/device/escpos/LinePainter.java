package org.counterfoil.client.device.escpos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.PrintLine.Cell;
import org.counterfoil.common.receipt.PrintLine.Words;

/** Draws lines and codes in black on white, as wide as the paper prints. */
final class LinePainter {

    private static final float LETTER_DOTS = 22;
    /** Leaves room above for capitals with two marks, and below for the dot under a letter. */
    private static final int BASELINE = 24;
    private static final int COLUMN_DOTS = 12;
    private static final int MARGIN = 8;
    private static final int BAR_DOTS = 2;

    private final Paper paper;

    LinePainter(Paper paper) {
        this.paper = paper;
    }

    /** A line of text; every cell keeps to its columns, squeezed where its letters are wider. */
    BufferedImage words(Words words) {
        return paint(EscPosEncoder.LINE_DOTS * words.size().high(), graphics -> words.cells().forEach(
                cell -> cell(graphics, cell, words)));
    }

    private static void cell(Graphics2D graphics, Cell cell, Words words) {
        if (cell.text().isEmpty()) {
            return;
        }
        var size = words.size();
        var font = PrintFont.of(cell.text(), words.bold(), LETTER_DOTS);
        var room = (double) cell.width() * COLUMN_DOTS * size.wide();
        var natural = font.getStringBounds(cell.text(), new FontRenderContext(null, true, true)).getWidth();
        var wide = Math.min(size.wide(), room / natural);
        var free = room - natural * wide;
        var x = cell.from() * COLUMN_DOTS * size.wide() + switch (cell.align()) {
            case LEFT -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
        var before = graphics.getTransform();
        graphics.transform(new AffineTransform(wide, 0, 0, size.high(), x, BASELINE * size.high()));
        graphics.setFont(font);
        graphics.drawString(cell.text(), 0, 0);
        graphics.setTransform(before);
    }

    /** A QR code in the middle, each module so many dots. */
    BufferedImage qr(String content, int module) {
        return code(matrix(content, BarcodeFormat.QR_CODE), module, module);
    }

    /** A Code 128 in the middle. */
    BufferedImage bars(String content, int height) {
        return code(matrix(content, BarcodeFormat.CODE_128), BAR_DOTS, height);
    }

    private BufferedImage code(BitMatrix matrix, int module, int height) {
        var left = (paper.dots() - matrix.getWidth() * module) / 2;
        if (left < 0) {
            throw new IllegalArgumentException("a code of " + matrix.getWidth() * module + " dots is wider than paper");
        }
        return paint(matrix.getHeight() * height + 2 * MARGIN, graphics -> {
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        graphics.fillRect(left + x * module, MARGIN + y * height, module, height);
                    }
                }
            }
        });
    }

    private static BitMatrix matrix(String content, BarcodeFormat format) {
        try {
            var hints = format == BarcodeFormat.QR_CODE
                    ? Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)
                    : Map.of(EncodeHintType.MARGIN, 0);
            return new MultiFormatWriter().encode(content, format, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no " + format + " can hold '" + content + "'", e);
        }
    }

    private BufferedImage paint(int height, java.util.function.Consumer<Graphics2D> painting) {
        var image = new BufferedImage(paper.dots(), height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        painting.accept(graphics);
        graphics.dispose();
        return image;
    }
}
