package org.counterfoil.server.ledger.books;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain JDBC on the transaction of the caller, or on one of its own where the caller has none. */
public final class CallerTransaction {

    /** Work on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;
    private final TransactionTemplate template;

    public CallerTransaction(DataSource dataSource, PlatformTransactionManager manager) {
        this.dataSource = dataSource;
        this.template = new TransactionTemplate(manager);
    }

    /** Reads; without a transaction of the caller each statement stands alone. */
    public <T> T read(Work<T> work) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("The ledger could not be read", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Changes, all or nothing. */
    public <T> T change(Work<T> work) {
        return template.execute(status -> read(work));
    }
}
