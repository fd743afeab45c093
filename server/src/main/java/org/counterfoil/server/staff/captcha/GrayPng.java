package org.counterfoil.server.staff.captcha;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes gray pixels as PNG: a signature, a head, the deflated rows, an end. */
final class GrayPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEAD = 13;
    private static final byte DEPTH = 8;

    private GrayPng() {}

    /** @param pixels row by row, 0 is black */
    static byte[] of(int width, int height, byte[] pixels) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", ByteBuffer.allocate(HEAD).putInt(width).putInt(height).put(DEPTH).array());
        chunk(file, "IDAT", deflated(rows(width, height, pixels)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Each row begins with a zero: it is not filtered. */
    private static byte[] rows(int width, int height, byte[] pixels) {
        var rows = ByteBuffer.allocate((width + 1) * height);
        for (var y = 0; y < height; y++) {
            rows.put((byte) 0).put(pixels, y * width, width);
        }
        return rows.array();
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new byte[bytes.length + 64];
            var length = deflater.deflate(packed);
            return ByteBuffer.allocate(length).put(packed, 0, length).array();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        var named = ByteBuffer.allocate(Integer.BYTES + data.length).put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data).array();
        var sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }
}
