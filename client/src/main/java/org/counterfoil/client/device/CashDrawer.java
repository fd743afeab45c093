package org.counterfoil.client.device;

/** The drawer under the printer. It waits for the device: call it away from the UI thread. */
public interface CashDrawer {

    /** Opens the drawer; a failure says what the cashier should do and never throws. */
    PrintOutcome open();
}
