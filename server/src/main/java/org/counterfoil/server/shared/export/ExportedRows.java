package org.counterfoil.server.shared.export;

import java.util.List;
import java.util.Optional;

/** The rows of an opened list, batch by batch, each where the one before it ended. */
public interface ExportedRows<R> {

    /** How many there are about; more may come and go meanwhile. */
    long count();

    /**
     * The next rows.
     *
     * @param cursor of the batch before; empty for the first
     */
    Batch<R> batch(Optional<String> cursor, int rows);

    /** Some rows, and the cursor of those that follow; empty behind the last. */
    record Batch<R>(List<R> rows, Optional<String> next) {}
}
