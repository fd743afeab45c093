package org.counterfoil.client.device;

import java.util.Locale;

/** Why a receipt is not on paper; what to do stands under {@code device.print.<key>}. */
public enum PrintFault {
    /** No printer is set up on this desk. */
    NO_PRINTER,
    UNREACHABLE,
    /** It was reached and went silent; the receipt may have come out. */
    NO_ANSWER,
    NO_PAPER,
    COVER_OPEN,
    /** The printer names a fault of its own. */
    DEVICE_FAULT,
    PORT_UNKNOWN,
    PORT_IN_USE,
    QUEUE_UNKNOWN,
    FILE_NOT_WRITABLE;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
