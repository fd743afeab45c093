package org.counterfoil.server.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.DaySeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** One sound ledger on a database, to be spoilt in a transaction or as a copy; no constraint guards it. */
final class Copies {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String H2_FILE = ".mv.db";

    private final TestDatabases kind;
    private final String url;
    private Optional<Connection> spoiling = Optional.empty();

    private Copies(TestDatabases kind, String url) {
        this.kind = kind;
        this.url = url;
    }

    static Copies ofSoundLedger(TestDatabases kind, DaySeal seal) {
        var url = kind.freshUrl();
        var database = at(url);
        try (var keptOpen = database.getConnection()) {
            kind.migrated(database);
            SoundLedger.fill(database, seal);
            dropChecks(kind, JdbcClient.create(database));
            return new Copies(kind, url);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void dropChecks(TestDatabases kind, JdbcClient jdbc) {
        var checks = switch (kind) {
            case H2 -> "select table_name as name, constraint_name as con from information_schema.table_constraints"
                    + " where constraint_type = 'CHECK' and table_schema = 'PUBLIC'";
            case POSTGRESQL -> "select conrelid::regclass::text as name, conname as con from pg_constraint"
                    + " where contype = 'c' and connamespace = 'public'::regnamespace";
        };
        record Check(String name, String con) {}
        for (var check : jdbc.sql(checks).query(Check.class).list()) {
            jdbc.sql("alter table " + check.name() + " drop constraint \"" + check.con() + "\"").update();
        }
    }

    /** The ledger itself, to be read only. */
    DataSource original() {
        return at(url);
    }

    /** What looks at a spoilt ledger. */
    @FunctionalInterface
    interface Look {
        void at(Connection connection) throws SQLException;
    }

    /** Spoils the ledger itself for as long as somebody looks at it, and for nobody else. */
    void spoilt(List<String> statements, Look look) throws SQLException {
        var connection = spoiling();
        try {
            spoil(new SingleConnectionDataSource(connection, true), statements);
            look.at(connection);
        } finally {
            connection.rollback();
        }
    }

    /** One for all: an embedded database is opened anew for each connection that is alone. */
    private Connection spoiling() throws SQLException {
        if (spoiling.isEmpty()) {
            var connection = original().getConnection();
            connection.setAutoCommit(false);
            spoiling = Optional.of(connection);
        }
        return spoiling.get();
    }

    /** A database is copied while nobody is in it. */
    private void endSpoiling() {
        spoiling.ifPresent(JdbcUtils::closeConnection);
        spoiling = Optional.empty();
    }

    /** A copy that may be spoilt. */
    DataSource copy() {
        endSpoiling();
        return switch (kind) {
            case H2 -> copyFile(Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';'))));
            case POSTGRESQL -> copyDatabase();
        };
    }

    /** The copy of an embedded database, alone in a directory as a server keeps it. */
    static Path directoryOf(DataSource copy) {
        var path = ((DriverManagerDataSource) copy).getUrl();
        return Path.of(path.substring("jdbc:h2:file:".length(), path.indexOf(';'))).getParent();
    }

    private static DataSource copyFile(Path original) {
        try {
            var target = Files.createTempDirectory("counterfoil-copy-").resolve("counterfoil");
            Files.copy(Path.of(original + H2_FILE), Path.of(target + H2_FILE));
            target.getParent().toFile().deleteOnExit();
            Path.of(target + H2_FILE).toFile().deleteOnExit();
            return at("jdbc:h2:file:" + target + ";OPTIMIZE_REUSE_RESULTS=FALSE");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DataSource copyDatabase() {
        var from = url.indexOf('/', "jdbc:postgresql://".length()) + 1;
        var to = url.indexOf('?');
        var name = url.substring(from, to < 0 ? url.length() : to);
        var copy = name + "_copy_" + COUNT.incrementAndGet();
        JdbcClient.create(at(url.replace("/" + name, "/postgres"))).sql(
                "create database " + copy + " template " + name).update();
        return at(url.replace("/" + name, "/" + copy));
    }

    private static DataSource at(String url) {
        return url.startsWith("jdbc:h2:")
                ? new DriverManagerDataSource(url, "sa", "")
                : new DriverManagerDataSource(url);
    }

    static void spoil(DataSource copy, List<String> statements) {
        var jdbc = JdbcClient.create(copy);
        for (var statement : statements) {
            if (jdbc.sql(statement).update() == 0) {
                throw new IllegalStateException("nothing was spoilt by: " + statement);
            }
        }
    }
}
