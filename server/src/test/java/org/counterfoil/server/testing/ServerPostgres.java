package org.counterfoil.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL of this test run, started when it is first needed. */
final class ServerPostgres {

    private ServerPostgres() {}

    static String freshDatabase() {
        return Holder.RUNNING.getJdbcUrl("postgres", "postgres");
    }

    private static final class Holder {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
