package org.counterfoil.client.device.escpos;

import java.awt.image.BufferedImage;

/** What a stream of ESC/POS bytes says, step by step. */
sealed interface EscPosCommand {

    /** Letters; those that only four-byte GB18030 holds came as a box. */
    record Letters(String text) implements EscPosCommand {}

    /** The end of a line. */
    record NextLine() implements EscPosCommand {}

    record Reset() implements EscPosCommand {}

    record Bold(boolean on) implements EscPosCommand {}

    /** Magnification, 1 to 8 each. */
    record Magnified(int wide, int high) implements EscPosCommand {}

    /** 0 left, 1 centre, 2 right. */
    record Aligned(int where) implements EscPosCommand {}

    /** Dots from one line to the next. */
    record Spacing(int dots) implements EscPosCommand {}

    record Feed(int lines) implements EscPosCommand {}

    record Picture(BufferedImage image) implements EscPosCommand {}

    record Qr(String content, int module) implements EscPosCommand {}

    record Bars(String content, int height) implements EscPosCommand {}

    record CutPaper() implements EscPosCommand {}

    record OpenDrawer(int pin) implements EscPosCommand {}
}
