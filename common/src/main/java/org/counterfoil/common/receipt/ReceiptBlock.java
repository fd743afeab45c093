package org.counterfoil.common.receipt;

/** One piece of a receipt. */
public sealed interface ReceiptBlock {

    /** Large and bold in the middle: whose receipt it is. */
    record Title(String text) implements ReceiptBlock {}

    /** Running text. */
    record Text(String text, TextStyle style) implements ReceiptBlock {}

    /** A name at the left and its figure at the right; the alignment of the style has no meaning here. */
    record Pair(String left, String right, TextStyle style) implements ReceiptBlock {}

    /** One line of a sale; items that follow each other share the columns of their figures. */
    record Item(String name, String quantity, String amount) implements ReceiptBlock {}

    /** A dashed line over the whole width. */
    record Rule() implements ReceiptBlock {}

    /** A QR code in the middle. */
    record Qr(String content) implements ReceiptBlock {}

    /** A Code 128 barcode in the middle. */
    record Barcode(String content) implements ReceiptBlock {}

    /**
     * Empty lines.
     *
     * @param lines 1 to 9
     */
    record Space(int lines) implements ReceiptBlock {}
}
