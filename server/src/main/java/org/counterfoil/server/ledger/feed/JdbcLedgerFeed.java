package org.counterfoil.server.ledger.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.ledger.LedgerFeed;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.store.Sql;

/**
 * {@link LedgerFeed} over cursors. A slot's transactions become visible in their order, since its row is locked until
 * they are committed; so a cursor skips none.
 */
public final class JdbcLedgerFeed implements LedgerFeed {

    private static final String NEXT = "select id, merchant_id, kind, store, card_id, member_id, business_date, gross,"
            + " net, money, points, reverses from ledger_tx where slot = ? and slot_seq > ? order by slot_seq"
            + " fetch first ";

    private final CallerTransaction transaction;

    public JdbcLedgerFeed(CallerTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public int consume(String consumer, int max, Consumer<List<FedTransaction>> work) {
        return transaction.change(connection -> {
            var batch = new ArrayList<FedTransaction>();
            for (var slot : slots(connection)) {
                if (batch.size() < max) {
                    batch.addAll(advance(connection, consumer, slot, max - batch.size()));
                }
            }
            if (!batch.isEmpty()) {
                work.accept(List.copyOf(batch));
            }
            return batch.size();
        });
    }

    private static List<Integer> slots(Connection connection) throws SQLException {
        return Sql.query(connection, "select slot from writer_slot order by slot", row -> row.getInt(1));
    }

    private static List<FedTransaction> advance(Connection connection, String consumer, int slot, int max)
            throws SQLException {
        var place = place(connection, consumer, slot);
        var next = Sql.query(connection, NEXT + max + " rows only", JdbcLedgerFeed::read, slot, place);
        if (!next.isEmpty()) {
            var last = next.getLast();
            Sql.update(connection, "update feed_cursor set seq = ? where consumer = ? and slot = ?",
                    TransactionNumber.of(last.id(), last.businessDate()).sequence(), consumer, slot);
        }
        return next;
    }

    /** The consumer's place, locked: whoever comes second waits and then goes on from there. */
    private static long place(Connection connection, String consumer, int slot) throws SQLException {
        var sql = "select seq from feed_cursor where consumer = ? and slot = ? for update";
        Optional<Long> place = Sql.first(connection, sql, row -> row.getLong(1), consumer, slot);
        if (place.isEmpty()) {
            Sql.update(connection, "insert into feed_cursor (consumer, slot, seq) values (?, ?, 0)", consumer, slot);
        }
        return place.orElse(0L);
    }

    private static FedTransaction read(ResultSet row) throws SQLException {
        return new FedTransaction(row.getLong("id"), row.getLong("merchant_id"),
                TransactionKind.valueOf(row.getString("kind")), row.getLong("store"),
                Sql.optionalLong(row, "card_id"), Sql.optionalLong(row, "member_id"),
                Sql.date(row, "business_date"), row.getLong("gross"), row.getLong("net"), row.getLong("money"),
                row.getLong("points"), Sql.optionalLong(row, "reverses"));
    }
}
