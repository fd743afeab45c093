package org.counterfoil.server.ledger.fault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose connections break when they are told to. */
final class FaultyDatabase extends DelegatingDataSource {

    /** What happens to a commit. */
    enum Commit {
        GOOD,
        /** The connection breaks, and nothing was committed. */
        LOST_BEFORE,
        /** The connection breaks, though all was committed. */
        LOST_AFTER
    }

    /** So many statements that none finds its connection broken. */
    static final int NEVER = Integer.MAX_VALUE;

    /** What each of its failures says. */
    static final String GONE = "the connection is gone";

    private final AtomicInteger statementsLeft = new AtomicInteger(NEVER);
    private volatile Supplier<Commit> commits = () -> Commit.GOOD;
    private final AtomicInteger askedInVain = new AtomicInteger();
    private volatile boolean away;

    FaultyDatabase(DataSource database) {
        super(database);
    }

    /** From now on asks this for the fate of every commit. */
    void commits(Supplier<Commit> fate) {
        commits = fate;
    }

    /** The next commit has this fate, later ones are good. */
    void nextCommit(Commit fate) {
        var left = new AtomicInteger(1);
        commits = () -> left.getAndDecrement() > 0 ? fate : Commit.GOOD;
    }

    /** Within transactions so many statements are run; the next one finds its connection broken. */
    void breakAfter(int statements) {
        statementsLeft.set(statements);
    }

    /** Whether no connection is to be had and all that are open are broken. */
    void away(boolean gone) {
        away = gone;
    }

    /** How many connections were asked for while none was to be had. */
    int askedInVain() {
        return askedInVain.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            askedInVain.incrementAndGet();
            // As a pool says it: without a state.
            throw new SQLTransientConnectionException(GONE);
        }
        var connection = super.getConnection();
        InvocationHandler handler = (_, method, arguments) -> call(connection, method, arguments);
        return (Connection) Proxy.newProxyInstance(FaultyDatabase.class.getClassLoader(),
                new Class<?>[]{Connection.class}, handler);
    }

    private Object call(Connection connection, Method method, Object... arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit" -> commit(connection);
            case "prepareStatement" -> {
                if (!connection.getAutoCommit() && (away || statementsLeft.getAndUpdate(FaultyDatabase::next) == 0)) {
                    throw broken(connection);
                }
                yield forward(connection, method, arguments);
            }
            case "abort" -> forward(connection, Connection.class.getMethod("rollback"));
            default -> forward(connection, method, arguments);
        };
    }

    private Object commit(Connection connection) throws SQLException {
        switch (commits.get()) {
            case GOOD -> connection.commit();
            case LOST_BEFORE -> throw broken(connection);
            case LOST_AFTER -> {
                connection.commit();
                throw broken(connection);
            }
        }
        return null;
    }

    private static int next(int left) {
        return left == NEVER || left == 0 ? NEVER : left - 1;
    }

    /** What the server of the database does when it finds its client gone. */
    private static SQLException broken(Connection connection) throws SQLException {
        connection.rollback();
        return lost();
    }

    private static SQLException lost() {
        return new SQLException(GONE, "08006");
    }

    private static Object forward(Connection connection, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }
}
