package org.counterfoil.server.ledger.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.ledger.LedgerFeed;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.ledger.store.Sql;

/**
 * Balances of the house's accounts. Nobody locks them to post; a snapshot per writer slot follows the feed, and what
 * was posted after it is added when somebody asks.
 */
public final class HouseBalances {

    private static final String CONSUMER = "house-balance";
    private static final int AT_A_TIME = 5_000;

    /** The id range of one slot that a snapshot moves over. */
    private record Span(long first, long last) {}

    private record Change(long account, long amount) {}

    private record Snapshot(int slot, long sequence, long balance) {}

    private final LedgerFeed feed;
    private final CallerTransaction transaction;

    public HouseBalances(LedgerFeed feed, CallerTransaction transaction) {
        this.feed = feed;
        this.transaction = transaction;
    }

    /** Brings the snapshots up to date; returns how many transactions it moved over. */
    public int advance() {
        var total = 0;
        int moved;
        do {
            moved = feed.consume(CONSUMER, AT_A_TIME, this::moveOver);
            total += moved;
        } while (moved == AT_A_TIME);
        return total;
    }

    private void moveOver(List<FedTransaction> transactions) {
        var spans = new TreeMap<Integer, Span>();
        for (var tx : transactions) {
            var slot = TransactionNumber.of(tx.id(), tx.businessDate()).slot();
            spans.merge(slot, new Span(tx.id(), tx.id()),
                    (a, b) -> new Span(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())));
        }
        transaction.change(connection -> {
            for (var span : spans.entrySet()) {
                add(connection, span.getKey(), span.getValue());
            }
            return spans.size();
        });
    }

    private static void add(Connection connection, int slot, Span span) throws SQLException {
        var sequence = span.last() - TransactionNumber.id(slot, 0);
        for (var change : Sql.query(connection,
                "select p.account_id, sum(p.amount) from posting p join account a on a.id = p.account_id"
                        + " where p.tx_id between ? and ? and a.mode = 'H' group by p.account_id",
                row -> new Change(row.getLong(1), row.getLong(2)), span.first(), span.last())) {
            var updated = Sql.update(connection,
                    "update house_balance set balance = balance + ?, seq = ? where account_id = ? and slot = ?",
                    change.amount(), sequence, change.account(), slot);
            if (updated == 0) {
                Sql.update(connection,
                        "insert into house_balance (account_id, slot, seq, balance) values (?, ?, ?, ?)",
                        change.account(), slot, sequence, change.amount());
            }
        }
    }

    /** The balance of one account: its snapshots, and per slot what came after. */
    static long read(Connection connection, long account) throws SQLException {
        var snapshots = Sql.query(connection,
                "select s.slot, coalesce(h.seq, 0), coalesce(h.balance, 0) from writer_slot s"
                        + " left join house_balance h on h.slot = s.slot and h.account_id = ?",
                row -> new Snapshot(row.getInt(1), row.getLong(2), row.getLong(3)), account);
        var balance = 0L;
        for (var snapshot : snapshots) {
            var tail = Sql.first(connection,
                    "select coalesce(sum(amount), 0) from posting where account_id = ? and account_seq is null"
                            + " and tx_id > ? and tx_id < ?",
                    row -> row.getLong(1), account, TransactionNumber.id(snapshot.slot(), snapshot.sequence()),
                    TransactionNumber.id(snapshot.slot() + 1, 0)).orElseThrow();
            balance += snapshot.balance() + tail;
        }
        return balance;
    }
}
