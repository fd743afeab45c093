package org.counterfoil.server.shared.job;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Writes a file piece by piece, each when it is full, and the last when it is finished. */
final class PieceOutput extends OutputStream {

    private final BiConsumer<Integer, byte[]> pieces;
    private final byte[] piece = new byte[JobPieces.SIZE];
    private int filled;
    private int next;

    PieceOutput(BiConsumer<Integer, byte[]> pieces) {
        this.pieces = pieces;
    }

    /** Bytes written so far. */
    long size() {
        return (long) next * piece.length + filled;
    }

    @Override
    public void write(int one) {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        var begin = offset;
        while (begin < offset + length) {
            var count = Math.min(piece.length - filled, offset + length - begin);
            System.arraycopy(from, begin, piece, filled, count);
            filled += count;
            begin += count;
            if (filled == piece.length) {
                pieces.accept(next++, piece);
                filled = 0;
            }
        }
    }

    /** The last piece; nothing may be written after it. */
    void finish() {
        if (filled > 0) {
            pieces.accept(next, Arrays.copyOf(piece, filled));
        }
    }
}
