package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads lots. */
public final class LotRows {

    static final String SELECT = "select id, account_id, origin_tx, card_id, store, expires, made, paid, gift,"
            + " remaining from lot ";

    private LotRows() {}

    /** Lots by id, empty ones included. */
    public static List<LotRow> byId(Connection connection, Collection<Long> ids) throws SQLException {
        return Sql.query(connection, SELECT + "where id = any(?)", LotRows::read, (Object) Sql.longs(ids));
    }

    static LotRow read(ResultSet row) throws SQLException {
        return new LotRow(row.getLong("id"), row.getLong("account_id"), row.getLong("origin_tx"),
                Sql.optionalLong(row, "card_id"), row.getLong("store"),
                Optional.ofNullable(row.getObject("expires", LocalDate.class)), row.getLong("made"),
                row.getLong("paid"), row.getLong("gift"), row.getLong("remaining"));
    }
}
