package org.counterfoil.server.shared.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out a pool's connections in the order of asking. Virtual threads that wait inside the pool itself are
 * served very unfairly: some starve for seconds while others pass them.
 */
final class FairDataSource extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource pool;
    private final Semaphore permits;
    private final Duration wait;

    FairDataSource(HikariDataSource pool, Duration wait) {
        super(pool);
        this.pool = pool;
        this.permits = new Semaphore(pool.getMaximumPoolSize(), true);
        this.wait = wait;
    }

    @Override
    public Connection getConnection() throws SQLException {
        await();
        try {
            return returning(pool.getConnection());
        } catch (SQLException | RuntimeException fault) {
            permits.release();
            throw fault;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private void await() throws SQLException {
        try {
            if (!permits.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException("no connection became free within " + wait);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for a connection", interrupted);
        }
    }

    private Connection returning(Connection connection) {
        var held = new AtomicBoolean(true);
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            } finally {
                if (method.getName().equals("close") && held.getAndSet(false)) {
                    permits.release();
                }
            }
        };
        return (Connection) Proxy.newProxyInstance(FairDataSource.class.getClassLoader(),
                new Class<?>[]{Connection.class}, handler);
    }
}
