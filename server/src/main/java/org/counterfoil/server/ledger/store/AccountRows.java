package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountState;

/** Reads accounts. */
public final class AccountRows {

    static final String COLUMNS = "a.id, a.merchant_id, a.owner, a.kind, a.asset, a.scope, a.state, a.balance,"
            + " a.reserved, a.seq";

    private AccountRows() {}

    static AccountRow read(ResultSet row) throws SQLException {
        return new AccountRow(row.getLong(1), key(row, 2), AccountState.valueOf(row.getString(7)), row.getLong(8),
                row.getLong(9), row.getLong(10));
    }

    /** The key whose five columns begin at {@code from}. */
    static AccountKey key(ResultSet row, int from) throws SQLException {
        return new AccountKey(row.getLong(from), row.getLong(from + 1), AccountKind.valueOf(row.getString(from + 2)),
                row.getString(from + 3), row.getLong(from + 4));
    }

    /** Locks accounts in the order of their ids and reads them. */
    public static List<AccountRow> lock(Connection connection, Dialect dialect, Collection<Long> ids)
            throws SQLException {
        return Sql.query(connection,
                "select " + COLUMNS + " from account a where a.id = any(?) order by a.id " + dialect.lockRows(),
                AccountRows::read, (Object) Sql.longs(ids));
    }

    /** Reads accounts by id, without a lock. */
    public static List<AccountRow> byId(Connection connection, Collection<Long> ids) throws SQLException {
        return Sql.query(connection, "select " + COLUMNS + " from account a where a.id = any(?)", AccountRows::read,
                (Object) Sql.longs(ids));
    }

    /** All accounts of one owner and kind, whatever asset and scope. */
    public static List<AccountRow> of(Connection connection, long merchant, long owner, AccountKind kind)
            throws SQLException {
        return Sql.query(connection,
                "select " + COLUMNS + " from account a where a.merchant_id = ? and a.owner = ? and a.kind = ?"
                        + " order by a.asset, a.scope",
                AccountRows::read, merchant, owner, kind.name());
    }
}
