package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what stands above all accounts: the writer's own slot, and the days that are closed. */
public final class SlotRows {

    private SlotRows() {}

    /** Locks a slot and reads its head; empty when somebody else took it over. */
    public static Optional<SlotHead> lock(Connection connection, int slot, int epoch) throws SQLException {
        return Sql.first(connection, "select last_seq, head from writer_slot where slot = ? and epoch = ? for update",
                row -> new SlotHead(row.getLong(1), row.getBytes(2)), slot, epoch);
    }

    /** Whether a store's day is closed. */
    public static boolean isClosed(Connection connection, long merchant, long store, LocalDate day)
            throws SQLException {
        return Sql.first(connection,
                "select 1 from day_close where merchant_id = ? and store = ? and business_date = ?",
                row -> row.getInt(1), merchant, store, day).isPresent();
    }
}
