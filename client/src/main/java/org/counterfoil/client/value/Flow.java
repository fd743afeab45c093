package org.counterfoil.client.value;

import org.counterfoil.client.device.scan.Scan;

/** One job at the desk that takes the middle of the screen until it is done or left. */
public interface Flow extends AutoCloseable {

    /** Something was scanned while the flow is open. */
    void scanned(Scan scan);

    /** Enter: goes one step on. */
    void enter();

    /** Esc: goes one step back; false when there is none, so that the flow is left. */
    boolean back();

    /** Whether leaving would be wrong just now, because an answer is on its way. */
    boolean waits();

    @Override
    void close();
}
