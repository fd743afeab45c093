package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountKey;

/** Reads what is needed to reverse transactions. All but {@link #states} never changes and needs no lock. */
public final class OriginRows {

    private record Place(long transaction, int line) {}

    private record PlacedLine(long transaction, int line, AccountKey account, long amount) {}

    private record PlacedUse(long transaction, LotUseRow use) {}

    private record Head(long id, long merchant, TransactionKind kind, long net) {}

    private OriginRows() {}

    /** Transactions with their movements and lots; unknown ones are missing. */
    public static Map<Long, OriginRow> byId(Connection connection, Collection<Long> transactions) throws SQLException {
        var ids = Sql.longs(transactions);
        var uses = new HashMap<Place, List<LotUseRow>>();
        for (var placed : Sql.query(connection,
                "select tx_id, line, lot_id, amount from lot_use where tx_id = any(?) order by tx_id, line, lot_id",
                row -> new PlacedUse(row.getLong(1), new LotUseRow(row.getInt(2), row.getLong(3), row.getLong(4))),
                (Object) ids)) {
            uses.computeIfAbsent(new Place(placed.transaction(), placed.use().line()), place -> new ArrayList<>())
                    .add(placed.use());
        }
        var lines = new HashMap<Long, List<OriginRow.Line>>();
        for (var placed : Sql.query(connection,
                "select p.tx_id, p.line, p.amount, a.merchant_id, a.owner, a.kind, a.asset, a.scope"
                        + " from posting p join account a on a.id = p.account_id where p.tx_id = any(?)"
                        + " order by p.tx_id, p.line",
                row -> new PlacedLine(row.getLong(1), row.getInt(2), AccountRows.key(row, 4), row.getLong(3)),
                (Object) ids)) {
            var place = new Place(placed.transaction(), placed.line());
            lines.computeIfAbsent(placed.transaction(), id -> new ArrayList<>())
                    .add(new OriginRow.Line(placed.line(), placed.account(), placed.amount(),
                            uses.getOrDefault(place, List.of())));
        }
        var origins = new HashMap<Long, OriginRow>();
        for (var head : Sql.query(connection, "select id, merchant_id, kind, net from ledger_tx where id = any(?)",
                row -> new Head(row.getLong(1), row.getLong(2), TransactionKind.valueOf(row.getString(3)),
                        row.getLong(4)),
                (Object) ids)) {
            origins.put(head.id(), new OriginRow(head.id(), head.merchant(), head.kind(), head.net(),
                    lines.getOrDefault(head.id(), List.of())));
        }
        return origins;
    }

    /** Locks and reads what became of transactions; those that nothing happened to are missing. */
    public static List<TxStateRow> states(Connection connection, Dialect dialect, Collection<Long> transactions)
            throws SQLException {
        return Sql.query(connection,
                "select tx_id, returned, voided_by, kept from tx_state where tx_id = any(?) order by tx_id "
                        + dialect.lockRows(),
                row -> new TxStateRow(row.getLong(1), row.getLong(2), Sql.optionalLong(row, "voided_by"),
                        row.getLong(4)),
                (Object) Sql.longs(transactions));
    }
}
