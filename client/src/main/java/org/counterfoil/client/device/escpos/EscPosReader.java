package org.counterfoil.client.device.escpos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads ESC/POS as a printer does; what no printer would understand is an error and not skipped. */
final class EscPosReader {

    private static final String BOX = "\u25A1";
    private static final int WHITE = 0xFFFFFF;

    private final byte[] bytes;
    private final List<EscPosCommand> commands = new ArrayList<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int qrModule = 3;
    private String qrContent = "";
    private int barHeight = 162;

    private EscPosReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException on bytes that are no command, or end within one */
    static List<EscPosCommand> read(byte[] bytes) {
        var reader = new EscPosReader(bytes);
        while (reader.at < bytes.length) {
            reader.next();
        }
        reader.endLetters();
        return List.copyOf(reader.commands);
    }

    private void next() {
        var first = take();
        switch (first) {
            case 0x1B -> escape(take());
            case 0x1C -> chinese(take());
            case 0x1D -> group(take());
            case '\n' -> add(new EscPosCommand.NextLine());
            default -> letter(first);
        }
    }

    private void letter(int first) {
        if (first < 0x80) {
            letters.write(first);
            return;
        }
        var second = take();
        if (second >= 0x30 && second <= 0x39) {
            at += 2;
            endCharacters();
            text.append(BOX);
        } else {
            letters.write(first);
            letters.write(second);
        }
    }

    private void escape(int command) {
        switch (command) {
            case '@' -> add(new EscPosCommand.Reset());
            case 'E' -> add(new EscPosCommand.Bold((take() & 1) == 1));
            case 'a' -> add(new EscPosCommand.Aligned(take() & 3));
            case '3' -> add(new EscPosCommand.Spacing(take()));
            case 'd' -> add(new EscPosCommand.Feed(take()));
            case 'p' -> {
                add(new EscPosCommand.OpenDrawer(take() & 1));
                at += 2;
            }
            default -> throw unknown("1B", command);
        }
    }

    private void chinese(int command) {
        if (command != '&') {
            throw unknown("1C", command);
        }
    }

    private void group(int command) {
        switch (command) {
            case '!' -> {
                var size = take();
                add(new EscPosCommand.Magnified((size >> 4 & 7) + 1, (size & 7) + 1));
            }
            case 'V' -> {
                if (take() > '1') {
                    at++;
                }
                add(new EscPosCommand.CutPaper());
            }
            case 'h' -> barHeight = take();
            case 'w', 'H' -> take();
            case 'k' -> bars();
            case 'v' -> picture();
            case '(' -> qr();
            default -> throw unknown("1D", command);
        }
    }

    private void bars() {
        if (take() != 'I') {
            throw new IllegalArgumentException("a barcode that is no Code 128 at " + at);
        }
        var end = at + 1 + take();
        if (take() != '{') {
            throw new IllegalArgumentException("a Code 128 without its set at " + at);
        }
        var pairs = take() == 'C';
        var content = new StringBuilder();
        while (at < end) {
            content.append(pairs ? String.format("%02d", take()) : Character.toString(take()));
        }
        add(new EscPosCommand.Bars(content.toString(), barHeight));
    }

    private void picture() {
        at += 2;
        var rowBytes = take() + 256 * take();
        var height = take() + 256 * take();
        var image = new BufferedImage(rowBytes * 8, height, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < rowBytes; x++) {
                var dots = take();
                for (var bit = 0; bit < 8; bit++) {
                    image.setRGB(x * 8 + bit, y, (dots >> 7 - bit & 1) == 1 ? 0 : WHITE);
                }
            }
        }
        add(new EscPosCommand.Picture(image));
    }

    private void qr() {
        if (take() != 'k') {
            throw new IllegalArgumentException("an unknown code at " + at);
        }
        var length = take() + 256 * take();
        var end = at + length;
        at++;
        switch (take()) {
            case 65 -> within("QR model", 49, 51);
            case 69 -> within("QR error correction", 48, 51);
            case 67 -> qrModule = take();
            case 80 -> qrContent = new String(bytes, at + 1, end - at - 1, StandardCharsets.UTF_8);
            case 81 -> add(new EscPosCommand.Qr(qrContent, qrModule));
            default -> throw new IllegalArgumentException("an unknown QR function at " + at);
        }
        at = end;
    }

    private void within(String what, int least, int most) {
        var value = take();
        if (value < least || value > most) {
            throw new IllegalArgumentException("a " + what + " of " + value + " at " + at);
        }
    }

    private void add(EscPosCommand command) {
        endLetters();
        commands.add(command);
    }

    private void endLetters() {
        endCharacters();
        if (!text.isEmpty()) {
            commands.add(new EscPosCommand.Letters(text.toString()));
            text.setLength(0);
        }
    }

    private void endCharacters() {
        text.append(letters.toString(EscPosEncoder.CHINESE));
        letters.reset();
    }

    private int take() {
        if (at >= bytes.length) {
            throw new IllegalArgumentException("the bytes end within a command at " + at);
        }
        return bytes[at++] & 0xFF;
    }

    private IllegalArgumentException unknown(String lead, int command) {
        return new IllegalArgumentException(
                "unknown command " + lead + " " + String.format("%02X", command) + " at " + (at - 2));
    }
}
