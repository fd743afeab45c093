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
            + " net, money, points, reverses, recorded_at from ledger_tx where slot = ? and slot_seq > ?"
            + " order by slot_seq fetch first ";
    /** Ids of transactions begin with their slot; so each slot is one place to look at in the member's index. */
    private static final String BEHIND = "select 1 from writer_slot s left join feed_cursor c on c.slot = s.slot and"
            + " c.consumer = ? where exists (select 1 from ledger_tx t where t.merchant_id = ? and t.member_id = ?"
            + " and t.id > s.slot * 1000000000000 + coalesce(c.seq, 0) and t.id < (s.slot + 1) * 1000000000000)";

    /** SQL's state for a key that is there already. */
    private static final String THERE_ALREADY = "23505";

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

    @Override
    public boolean isBehind(String consumer, long merchant, long member) {
        return transaction.read(connection -> Sql.first(connection, BEHIND, row -> row.getInt(1), consumer, merchant,
                member)).isPresent();
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
        var place = locked(connection, consumer, slot);
        if (place.isEmpty()) {
            begin(connection, consumer, slot);
            place = locked(connection, consumer, slot);
        }
        return place.orElseThrow();
    }

    private static Optional<Long> locked(Connection connection, String consumer, int slot) throws SQLException {
        return Sql.first(connection, "select seq from feed_cursor where consumer = ? and slot = ? for update",
                row -> row.getLong(1), consumer, slot);
    }

    /** Two may begin at once with the same slot; the place of the first one is the place of both. */
    private static void begin(Connection connection, String consumer, int slot) throws SQLException {
        var before = connection.setSavepoint();
        try {
            Sql.update(connection, "insert into feed_cursor (consumer, slot, seq) values (?, ?, 0)", consumer, slot);
            connection.releaseSavepoint(before);
        } catch (SQLException failed) {
            if (!THERE_ALREADY.equals(failed.getSQLState())) {
                throw failed;
            }
            connection.rollback(before);
        }
    }

    private static FedTransaction read(ResultSet row) throws SQLException {
        return new FedTransaction(row.getLong("id"), row.getLong("merchant_id"),
                TransactionKind.valueOf(row.getString("kind")), row.getLong("store"),
                Sql.optionalLong(row, "card_id"), Sql.optionalLong(row, "member_id"),
                Sql.date(row, "business_date"), row.getLong("gross"), row.getLong("net"), row.getLong("money"),
                row.getLong("points"), Sql.optionalLong(row, "reverses"),
                Sql.instant(row, "recorded_at"));
    }
}
