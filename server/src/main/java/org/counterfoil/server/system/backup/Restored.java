package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.util.List;

import org.counterfoil.common.ledger.ProofReport;

/**
 * A database that was made out of a backup.
 *
 * @param notes for whoever did it
 */
record Restored(long rows, ProofReport report, List<String> notes) {

    Restored {
        notes = List.copyOf(notes);
    }

    /** Asks before a database is replaced. */
    @FunctionalInterface
    interface Consent {

        /** @throws CommandRefusedException where it is not to be */
        void ask() throws CommandRefusedException, IOException;
    }
}
