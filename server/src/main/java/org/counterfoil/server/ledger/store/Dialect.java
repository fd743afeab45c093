package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.ledger.TerminalSequence;

/** What differs between the databases that the ledger runs on. */
public interface Dialect {

    /** The dialect of a database. */
    static Dialect of(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "PostgreSQL" -> new PostgresDialect();
                case "H2" -> new H2Dialect();
                default -> throw new IllegalStateException("The ledger does not run on " + product);
            };
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }

    /** How many writers of one node pay off. */
    int writers();

    /** Whether several nodes may share a database. */
    boolean severalNodes();

    /** Makes a connection fit for the writer: short waits for locks, plans made for few rows. */
    void prepareWriter(Connection connection) throws SQLException;

    /** Undoes {@link #prepareWriter} before the connection goes back. */
    void releaseWriter(Connection connection) throws SQLException;

    /** The clause that locks rows which keep their key. */
    String lockRows();

    /** Reads accounts by key, without a lock; those not open are missing. */
    List<AccountRow> accounts(Connection connection, Collection<AccountKey> keys) throws SQLException;

    /** Opens accounts that are not open; keys in ascending order. */
    void open(Connection connection, Collection<AccountKey> keys) throws SQLException;

    /** Reads what is left in accounts. */
    List<LotRow> lotsLeft(Connection connection, Collection<Long> accounts) throws SQLException;

    /** Reads the requests that were answered under numbers of terminals. */
    List<RequestRow> answered(Connection connection, Collection<TerminalSequence> sequences) throws SQLException;

    /** Writes a batch. */
    void write(Connection connection, BatchRows rows) throws SQLException;

    /** Whether a new run of the same transaction may succeed: a deadlock, or two at the same key. */
    default boolean isRepeatable(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "40P01", "40001", "23505" -> true;
            default -> false;
        };
    }

    /** Whether a lock was waited for in vain. */
    boolean isLockTimeout(SQLException failure);

    /** Whether the connection is gone or none is to be had, so that nobody knows how far the transaction came. */
    default boolean isConnectionLost(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || endsConnection(String.valueOf(failure.getSQLState()));
    }

    /** Whether it is a state of a connection that is gone or refused. */
    boolean endsConnection(String state);

    /** What makes commits durable here. */
    DurabilityBarrier barrier(DataSource dataSource);
}
