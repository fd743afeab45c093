package org.counterfoil.server.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures say that the database is gone, and which that it is there and refuses. */
class LostConnectionTest {

    private final Dialect postgres = new PostgresDialect();
    private final Dialect h2 = new H2Dialect();

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300", "25P03"})
    void aPostgresThatStopsOrTakesNobodyIsGone(String state) {
        assertThat(postgres.isConnectionLost(new SQLException("gone", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "90067", "90098", "90121"})
    void anEmbeddedDatabaseThatIsClosedIsGone(String state) {
        assertThat(h2.isConnectionLost(new SQLException("gone", state))).isTrue();
    }

    @Test
    void aPoolThatHasNoneToGiveNeedsNoState() {
        for (var dialect : new Dialect[]{postgres, h2}) {
            assertThat(dialect.isConnectionLost(new SQLTransientConnectionException("none"))).isTrue();
            assertThat(dialect.isConnectionLost(new SQLNonTransientConnectionException("none"))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "23505", "57014", "55P03", "53100", "HYT00", "42S02"})
    void oneThatRefusesIsThere(String state) {
        assertThat(postgres.isConnectionLost(new SQLException("no", state))).isFalse();
        assertThat(h2.isConnectionLost(new SQLException("no", state))).isFalse();
    }

    @Test
    void aFailureWithoutAStateSaysNothing() {
        assertThat(postgres.isConnectionLost(new SQLException("no"))).isFalse();
    }
}
