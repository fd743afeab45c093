package org.counterfoil.common.receipt;

/** A template that can't be used; the message names the line, what is wrong there, and what would be right. */
public final class ReceiptTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int line;

    ReceiptTemplateException(int line, String fault) {
        super("receipt template, line " + line + ": " + fault);
        this.line = line;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }
}
