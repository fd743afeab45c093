package org.counterfoil.client.device.writer;

import java.io.IOException;

/** The chip is there and answers no. */
final class ChipRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    ChipRefusedException(String message) {
        super(message);
    }
}
