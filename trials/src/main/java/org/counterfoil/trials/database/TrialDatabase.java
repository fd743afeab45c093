package org.counterfoil.trials.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.counterfoil.trials.shared.WrongArgumentException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database made for one trial, and how a server is told of it. */
public sealed interface TrialDatabase extends AutoCloseable {

    /** The environment variable that holds a PostgreSQL password. */
    String PASSWORD = "COUNTERFOIL_DATABASE_PASSWORD";

    /** The server's arguments that name it. */
    List<String> serverArguments();

    /** What the server's environment must hold besides. */
    Map<String, String> serverEnvironment();

    /** To look into it from outside; of the embedded one only while no server runs. */
    DataSource open();

    /** Removes what was made for the trial. */
    @Override
    void close() throws SQLException;

    /**
     * A fresh database: {@code h2} in the directory, or one of its own beside the PostgreSQL database that a JDBC URL
     * names, which is left untouched.
     */
    static TrialDatabase fresh(String wanted, String user, Path data) throws SQLException {
        if (wanted.equals("h2")) {
            return new Embedded(data);
        }
        if (!wanted.startsWith("jdbc:postgresql:")) {
            throw new WrongArgumentException("'" + wanted + "' is neither h2 nor jdbc:postgresql://host/name");
        }
        return Postgres.beside(wanted, user, password());
    }

    /** What the environment holds; a server that is started here finds the same there, also one over H2. */
    private static String password() {
        return System.getenv().getOrDefault(PASSWORD, "");
    }

    /** H2 in a server's data directory. */
    record Embedded(Path data) implements TrialDatabase {

        @Override
        public List<String> serverArguments() {
            return List.of();
        }

        @Override
        public Map<String, String> serverEnvironment() {
            return Map.of();
        }

        @Override
        public DataSource open() {
            return new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("counterfoil")
                    + ";OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=2000", "sa", password());
        }

        @Override
        public void close() {
            // It goes with the directory of the trial.
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param beside the URL that was named, to make and to drop this one by
     */
    record Postgres(String url, String user, String password, String beside) implements TrialDatabase {

        static Postgres beside(String url, String user, String password) throws SQLException {
            var name = "counterfoil_trial_" + Long.toString(ProcessHandle.current().pid(), 36) + "_"
                    + Long.toString(System.nanoTime(), 36);
            execute(url, user, password, "create database " + name);
            return new Postgres(withName(url, name), user, password, url);
        }

        private static String withName(String url, String name) {
            var end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
            return url.substring(0, url.lastIndexOf('/', end - 1) + 1) + name + url.substring(end);
        }

        private static void execute(String url, String user, String password, String sql) throws SQLException {
            try (var connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private String name() {
            var end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
            return url.substring(url.lastIndexOf('/', end - 1) + 1, end);
        }

        @Override
        public List<String> serverArguments() {
            return List.of("--database-url=" + url, "--database-user=" + user);
        }

        @Override
        public Map<String, String> serverEnvironment() {
            return Map.of(PASSWORD, password);
        }

        @Override
        public DataSource open() {
            return new DriverManagerDataSource(url, user, password);
        }

        @Override
        public void close() throws SQLException {
            execute(beside, user, password, "drop database if exists " + name() + " with (force)");
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Postgres[url=" + url + ", user=" + user + "]";
        }
    }
}
