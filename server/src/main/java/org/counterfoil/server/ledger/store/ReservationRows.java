package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Reads reservations. */
public final class ReservationRows {

    private ReservationRows() {}

    /** By id; their account never changes, their state only under the account's lock. */
    public static List<ReservationRow> byId(Connection connection, Collection<Long> ids) throws SQLException {
        return Sql.query(connection,
                "select id, account_id, amount, until_at, state, tx_id from reservation where id = any(?)",
                row -> new ReservationRow(row.getLong(1), row.getLong(2), row.getLong(3),
                        Sql.instant(row, "until_at"), ReservationRow.State.valueOf(row.getString(5)), row.getLong(6)),
                (Object) Sql.longs(ids));
    }
}
