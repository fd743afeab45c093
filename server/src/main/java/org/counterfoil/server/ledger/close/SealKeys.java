package org.counterfoil.server.ledger.close;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.counterfoil.server.ledger.store.Sql;

/** The keys that are kept with the ledger. */
public final class SealKeys {

    /** A key as it is kept; nothing is known yet of whether it is one. */
    public record Kept(String id, byte[] encoded) {}

    private SealKeys() {}

    /** Keeps a key unless it is kept already. The caller holds the locks that a day is closed under. */
    static void keep(Connection connection, SealKey key, Instant now) throws SQLException {
        if (Sql.first(connection, "select 1 from seal_key where id = ?", row -> row.getInt(1), key.id()).isEmpty()) {
            Sql.update(connection, "insert into seal_key (id, public_key, since) values (?, ?, ?)", key.id(),
                    key.encoded(), now);
        }
    }

    /** Whether a key was to be exchanged since it first signed. */
    static boolean isTurned(Connection connection, SealKey key) throws SQLException {
        return Sql.first(connection, "select 1 from seal_key k join seal_turn t on t.turned_at > k.since"
                + " where k.id = ?", row -> row.getInt(1), key.id()).isPresent();
    }

    /** All of them. */
    public static List<Kept> all(Connection connection) throws SQLException {
        return Sql.query(connection, "select id, public_key from seal_key order by id",
                row -> new Kept(row.getString(1), row.getBytes(2)));
    }
}
