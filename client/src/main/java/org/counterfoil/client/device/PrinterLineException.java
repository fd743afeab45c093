package org.counterfoil.client.device;

import java.io.IOException;

/** A line that does not reach its printer, with the fault that the cashier is told. */
public final class PrinterLineException extends IOException {

    private static final long serialVersionUID = 1L;
    private final PrintFault fault;

    public PrinterLineException(PrintFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    public PrinterLineException(PrintFault fault, String detail, Throwable cause) {
        super(detail, cause);
        this.fault = fault;
    }

    public PrintFault fault() {
        return fault;
    }
}
