package org.counterfoil.client.shared.screen;

import org.counterfoil.client.shared.control.ScanField;

/** What a desk screen may use of its desk. */
public interface DeskFrame {

    /** The one field that takes scans and typed lines. */
    ScanField scanField();

    /** Sends the focus back to the scan field. */
    void focusScan();

    /** Asks the screen for its keys and slots again. */
    void refresh();
}
