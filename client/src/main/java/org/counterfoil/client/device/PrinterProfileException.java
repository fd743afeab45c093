package org.counterfoil.client.device;

/** Settings that describe no printer; the message names the setting, what stands there and what may stand there. */
public final class PrinterProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PrinterProfileException(String sentence) {
        super(sentence);
    }
}
