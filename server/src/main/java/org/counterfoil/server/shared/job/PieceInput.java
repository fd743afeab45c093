package org.counterfoil.server.shared.job;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads a file piece by piece, each when it is needed. */
final class PieceInput extends InputStream {

    private final IntFunction<byte[]> pieces;
    private long left;
    private byte[] piece = {};
    private int next;
    private int read;

    PieceInput(IntFunction<byte[]> pieces, long size) {
        this.pieces = pieces;
        this.left = size;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        if (read == piece.length) {
            piece = pieces.apply(next++);
            read = 0;
        }
        var count = (int) Math.min(Math.min(length, piece.length - read), left);
        System.arraycopy(piece, read, into, offset, count);
        read += count;
        left -= count;
        return count;
    }
}
