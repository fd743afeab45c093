package org.counterfoil.server.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FairDataSourceTest {

    private FairDataSource source;

    @BeforeEach
    void open() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:fair");
        pool.setMaximumPoolSize(2);
        source = new FairDataSource(pool, Duration.ofMillis(50));
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void whoFindsNoConnectionIsToldSoInTime() throws Exception {
        try (var _ = source.getConnection(); var _ = source.getConnection()) {
            assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(source::getConnection);
        }
        try (var again = source.getConnection()) {
            assertThat(again.isValid(1)).isTrue();
        }
    }

    @Test
    void closingTwiceGivesBackOneConnectionAlone() throws Exception {
        var first = source.getConnection();
        first.close();
        first.close();
        try (var _ = source.getConnection(); var _ = source.getConnection()) {
            assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(source::getConnection);
        }
    }

    @Test
    void whatTheDriverRefusesArrivesAsItIs() throws Exception {
        try (Connection connection = source.getConnection(); var statement = connection.createStatement()) {
            assertThatExceptionOfType(java.sql.SQLException.class)
                    .isThrownBy(() -> statement.execute("select * from nowhere")).withMessageContaining("NOWHERE");
        }
    }
}
