package org.counterfoil.server.ledger.close;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import org.counterfoil.server.ledger.ClosedDay;
import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.ledger.DaySeal;
import org.counterfoil.server.ledger.DaySeals;
import org.counterfoil.server.ledger.DurableCommits;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.store.Sql;

/**
 * {@link DayClose} over the ledger's tables. It locks every writer slot for a moment: what is under way is in the day,
 * what comes later finds it closed.
 */
public final class JdbcDayClose implements DayClose {

    private final CallerTransaction transaction;
    private final DurableCommits commits;
    private final DaySeals seals;
    private final Clock clock;

    public JdbcDayClose(CallerTransaction transaction, DurableCommits commits, DaySeals seals, Clock clock) {
        this.transaction = transaction;
        this.commits = commits;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public ClosedDay close(long merchant, long store, LocalDate businessDate) {
        var closed = transaction.change(connection -> {
            var heads = lockSlots(connection);
            var earlier = read(connection, merchant, store, businessDate);
            return earlier.isPresent() ? earlier.get() : closeNow(connection, merchant, store, businessDate, heads);
        });
        commits.join();
        return closed;
    }

    @Override
    public Optional<ClosedDay> find(long merchant, long store, LocalDate businessDate) {
        return transaction.read(connection -> read(connection, merchant, store, businessDate));
    }

    private ClosedDay closeNow(Connection connection, long merchant, long store, LocalDate day, String heads)
            throws SQLException {
        var seal = seal(connection);
        var key = new SealKey(seal.publicKey());
        var totals = DaySum.totals(connection, merchant, store, day);
        var hash = DaySum.hash(merchant, store, day, heads, totals);
        var closed = new ClosedDay(merchant, store, day, clock.instant().truncatedTo(ChronoUnit.MICROS), heads, totals,
                hash, key.id(), seal.sign(hash));
        SealKeys.keep(connection, key, closed.closedAt());
        Sql.update(connection,
                "insert into day_close (merchant_id, store, business_date, closed_at, heads, totals, hash, key_id,"
                        + " signature) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                merchant, store, day, closed.closedAt(), heads, totals, hash, closed.key(), closed.signature());
        return closed;
    }

    /** Another one where somebody asked for it since this one first signed. */
    private DaySeal seal(Connection connection) throws SQLException {
        var current = seals.current();
        return SealKeys.isTurned(connection, new SealKey(current.publicKey())) ? seals.renew() : current;
    }

    private static String lockSlots(Connection connection) throws SQLException {
        var heads = Sql.query(connection, "select slot, last_seq, head from writer_slot order by slot for update",
                row -> "{\"slot\":%d,\"seq\":%d,\"head\":\"%s\"}".formatted(row.getInt(1), row.getLong(2),
                        HexFormat.of().formatHex(row.getBytes(3))));
        return "[" + String.join(",", heads) + "]";
    }

    private static Optional<ClosedDay> read(Connection connection, long merchant, long store, LocalDate day)
            throws SQLException {
        return Sql.first(connection,
                "select closed_at, heads, totals, hash, key_id, signature from day_close"
                        + " where merchant_id = ? and store = ? and business_date = ?",
                row -> closedDay(row, merchant, store, day), merchant, store, day);
    }

    private static ClosedDay closedDay(ResultSet row, long merchant, long store, LocalDate day) throws SQLException {
        return new ClosedDay(merchant, store, day, Sql.instant(row, "closed_at"), row.getString("heads"),
                row.getString("totals"), row.getBytes("hash"), row.getString("key_id"),
                row.getBytes("signature"));
    }
}
