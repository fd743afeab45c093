package org.counterfoil.client.shared.list.bulk;

/** Heard while a bulk action is done; may be called on any thread. */
public interface BulkProgress {

    /** So many rows were looked at. */
    void done(int rows);

    /** Whether to stop after the rows that are being changed now. */
    boolean stopped();
}
