package org.counterfoil.trials.crash.broken;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Whoever asks by a request's key or number whether it was answered is told that it was not. */
public final class BlindToKeys extends DelegatingDataSource {

    private static final String ASKED = "from ledger_request r where ";

    BlindToKeys(DataSource source) {
        super(source);
    }

    /** Takes the unique keys away, so that the database does not notice either. */
    public static void allowTwice(DataSource database) throws SQLException {
        var jdbc = JdbcClient.create(database);
        jdbc.sql("alter table ledger_request drop constraint ledger_request_sequence").update();
        try (var connection = database.getConnection()) {
            var embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
            jdbc.sql("alter table ledger_request drop "
                    + (embedded ? "primary key" : "constraint ledger_request_pkey")).update();
        }
        jdbc.sql("create index ledger_request_twice on ledger_request (uuid)").update();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        InvocationHandler handler = (_, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                arguments[0] = blind((String) arguments[0]);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(BlindToKeys.class.getClassLoader(),
                new Class<?>[]{Connection.class}, handler);
    }

    private static String blind(String sql) {
        return sql.replace(ASKED + "uuid", ASKED + "1 = 0 and uuid")
                .replace(ASKED + "terminal", ASKED + "1 = 0 and terminal");
    }
}
