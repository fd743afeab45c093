package org.counterfoil.client.device.escpos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.github.anastaciocintra.escpos.image.BitonalThreshold;
import com.github.anastaciocintra.escpos.image.CoffeeImageImpl;
import com.github.anastaciocintra.escpos.image.EscPosImage;
import com.github.anastaciocintra.escpos.image.RasterBitImageWrapper;
import org.counterfoil.client.device.PrinterProfile;
import org.counterfoil.client.device.PrinterProfile.Codes;
import org.counterfoil.client.device.PrinterProfile.Cut;
import org.counterfoil.client.device.PrinterProfile.Drawer;
import org.counterfoil.client.device.PrinterProfile.Lettering;
import org.counterfoil.common.receipt.Columns;
import org.counterfoil.common.receipt.PrintLine;
import org.counterfoil.common.receipt.PrintLine.Words;
import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.receipt.ReceiptLayout;
import org.counterfoil.common.receipt.TextStyle.Size;

/**
 * Turns receipts into the bytes that a printer of a profile understands. Lines with letters that printers lack, as
 * Vietnamese, go out drawn.
 */
public final class EscPosEncoder {

    /** Dots from one line to the next, drawn or not. */
    static final int LINE_DOTS = 30;
    static final Charset CHINESE = Charset.forName("GB18030");
    private static final int QR_MODULE = 8;
    private static final int QR_MODEL_2 = 50;
    private static final int QR_LEVEL_M = 49;
    private static final int BAR_HEIGHT = 64;
    private static final int MAX_BARCODE = 40;
    /** Grey below this is printed: high enough that no thin stroke is lost, as that of a plus or of a Đ. */
    private static final int BLACK_BELOW = 176;
    private static final byte[] DRAWER_PULSE = {25, (byte) 250};

    private final PrinterProfile profile;
    private final LinePainter painter;

    public EscPosEncoder(PrinterProfile profile) {
        this.profile = profile;
        this.painter = new LinePainter(profile.paper());
    }

    /** A whole receipt, cut off at its end. */
    public byte[] receipt(Receipt receipt) {
        return lines(ReceiptLayout.of(receipt, profile.paper()));
    }

    byte[] lines(List<PrintLine> lines) {
        var out = new ByteArrayOutputStream();
        write(out, 0x1B, '@', 0x1C, '&', 0x1B, '3', LINE_DOTS);
        lines.forEach(line -> line(out, line));
        cut(out);
        return out.toByteArray();
    }

    /** Opens the drawer; no bytes where none hangs on the printer. */
    public byte[] drawer() {
        var out = new ByteArrayOutputStream();
        if (profile.drawer() != Drawer.NONE) {
            write(out, 0x1B, 'p', profile.drawer() == Drawer.PIN_2 ? 0 : 1);
            out.writeBytes(DRAWER_PULSE);
        }
        return out.toByteArray();
    }

    private void line(ByteArrayOutputStream out, PrintLine line) {
        switch (line) {
            case Words words -> words(out, words);
            case PrintLine.Dashes(var columns) -> text(out, "-".repeat(columns));
            case PrintLine.Space(var count) -> write(out, 0x1B, 'd', count);
            case PrintLine.Qr(var content) -> qr(out, content);
            case PrintLine.Barcode(var content) -> barcode(out, content);
        }
    }

    private void words(ByteArrayOutputStream out, Words words) {
        if (profile.lettering() == Lettering.DRAWN || Columns.needDrawing(words.plain())) {
            raster(out, painter.words(words));
            return;
        }
        var styled = words.bold() || words.size() != Size.NORMAL;
        if (styled) {
            write(out, 0x1B, 'E', words.bold() ? 1 : 0, 0x1D, '!', size(words.size()));
        }
        text(out, words.plain());
        if (styled) {
            write(out, 0x1B, 'E', 0, 0x1D, '!', 0);
        }
    }

    private static int size(Size size) {
        return size.wide() - 1 << 4 | size.high() - 1;
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(CHINESE));
        out.write('\n');
    }

    private void qr(ByteArrayOutputStream out, String content) {
        if (profile.codes() == Codes.DRAWN) {
            raster(out, painter.qr(content, QR_MODULE));
            return;
        }
        var data = content.getBytes(StandardCharsets.UTF_8);
        write(out, 0x1B, 'a', 1);
        qrFunction(out, 'A', QR_MODEL_2, 0);
        qrFunction(out, 'C', QR_MODULE);
        qrFunction(out, 'E', QR_LEVEL_M);
        write(out, 0x1D, '(', 'k', data.length + 3 & 0xFF, data.length + 3 >> 8, '1', 'P', '0');
        out.writeBytes(data);
        qrFunction(out, 'Q', '0');
        write(out, 0x1B, 'a', 0);
    }

    /** Written by hand: the library sends model 48, and printers know 49 to 51. */
    private static void qrFunction(ByteArrayOutputStream out, int function, int... values) {
        write(out, 0x1D, '(', 'k', values.length + 2, 0, '1', function);
        write(out, values);
    }

    private void barcode(ByteArrayOutputStream out, String content) {
        var digits = content.matches("(\\d\\d)+");
        if (content.length() > MAX_BARCODE || !StandardCharsets.US_ASCII.newEncoder().canEncode(content)) {
            throw new IllegalArgumentException("no Code 128 of a receipt's width can hold '" + content + "'");
        }
        if (profile.codes() == Codes.DRAWN) {
            raster(out, painter.bars(content, BAR_HEIGHT));
            return;
        }
        var data = digits ? pairs(content) : content.getBytes(StandardCharsets.US_ASCII);
        write(out, 0x1B, 'a', 1, 0x1D, 'h', BAR_HEIGHT, 0x1D, 'w', 2, 0x1D, 'H', 0);
        write(out, 0x1D, 'k', 'I', data.length + 2, '{', digits ? 'C' : 'B');
        out.writeBytes(data);
        write(out, 0x1B, 'a', 0);
    }

    private static byte[] pairs(String digits) {
        var pairs = new byte[digits.length() / 2];
        for (var i = 0; i < pairs.length; i++) {
            pairs[i] = Byte.parseByte(digits.substring(2 * i, 2 * i + 2));
        }
        return pairs;
    }

    private static void raster(ByteArrayOutputStream out, BufferedImage image) {
        var bits = new EscPosImage(new CoffeeImageImpl(image), new BitonalThreshold(BLACK_BELOW));
        out.writeBytes(new RasterBitImageWrapper().getBytes(bits));
    }

    private void cut(ByteArrayOutputStream out) {
        if (profile.cut() == Cut.NONE) {
            write(out, 0x1B, 'd', 4);
        } else {
            write(out, 0x1D, 'V', profile.cut() == Cut.FULL ? 'A' : 'B', 0);
        }
    }

    private static void write(ByteArrayOutputStream out, int... bytes) {
        for (var value : bytes) {
            out.write(value);
        }
    }
}
