package org.counterfoil.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Databases for tests: one PostgreSQL per build, started when the first test asks, and H2 in files. Each test class
 * gets a database of its own, with the schema of this version.
 */
public enum TestDatabases {
    H2 {
        @Override
        String urlOf(String name) {
            try {
                Path directory = Files.createTempDirectory("counterfoil-h2-");
                return "jdbc:h2:file:" + directory.resolve(name)
                        + ";DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=2000;QUERY_CACHE_SIZE=64";
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public DataSource at(String url) {
            var pool = JdbcConnectionPool.create(url, "sa", "");
            pool.setMaxConnections(CONNECTIONS);
            return pool;
        }
    },
    POSTGRESQL {
        @Override
        String urlOf(String name) {
            try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        }

        @Override
        public DataSource at(String url) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(url);
            pool.setMinimumIdle(0);
            pool.setMaximumPoolSize(CONNECTIONS);
            return pool;
        }
    };

    private static final int CONNECTIONS = 40;
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A fresh database with the schema. */
    public DataSource fresh() {
        return migrated(at(freshUrl()));
    }

    /** The address of a fresh and empty database; user and password stand in it or are {@code sa} and empty. */
    public String freshUrl() {
        return urlOf("counterfoil_" + COUNT.incrementAndGet());
    }

    /** Brings a database to the schema of this version. */
    public DataSource migrated(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + name().toLowerCase(Locale.ROOT))
                .load()
                .migrate();
        return database;
    }

    abstract String urlOf(String name);

    /** Connections to a database of {@link #freshUrl}. */
    public abstract DataSource at(String url);

    /** Started on first use, stopped with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "400").start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
