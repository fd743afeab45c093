package org.counterfoil.server.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On a PostgreSQL whose tables belong to a role of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnedTablesTest {

    private static final String OWNER = "counterfoil_owner";
    private static final String SERVER = "counterfoil-server";
    private static final String PASSWORD = "secret";

    /** Without the user that stands in it. */
    private final String url = TestDatabases.POSTGRESQL.freshUrl().split("\\?", 2)[0];
    private final DataSource server = new DriverManagerDataSource(url, SERVER, PASSWORD);
    private final JdbcClient jdbc = JdbcClient.create(server);

    @BeforeAll
    void migrateAsTheOwnerAndPostAsTheServer() {
        var administrator = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        for (var statement : List.of("create role " + OWNER + " login password '" + PASSWORD + "'",
                "create role \"" + SERVER + "\" login password '" + PASSWORD + "'",
                "alter schema public owner to " + OWNER)) {
            administrator.sql(statement).update();
        }
        migrate();
        try (var world = LedgerWorld.on(server, Clock.systemUTC(), () -> {})) {
            post(world.desk());
        }
    }

    private static void post(Desk desk) {
        var member = desk.newMember();
        desk.done(desk.recharge(member, 1_000, 100));
        desk.done(desk.spendEarning(member, 300));
        var wrong = desk.done(desk.recharge(member, 500, 0));
        desk.done(desk.voidOf(wrong, member, SpentPoints.DEBT));
    }

    private void migrate() {
        var flyway = Flyway.configure().locations("classpath:db/migration/common",
                "classpath:db/migration/postgresql");
        new OwnedTables(new ServerSettings.Database(url, SERVER, PASSWORD, OWNER, PASSWORD, 16, Duration.ofSeconds(1)))
                .customize(flyway);
        flyway.load().migrate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_tx set net = 0", "delete from ledger_tx",
            "update posting set amount = 1", "delete from posting", "truncate posting",
            "update lot_use set amount = 1", "delete from lot_use", "update ledger_request set tx_id = null",
            "delete from ledger_request", "delete from day_close", "update seal_key set public_key = null",
            "delete from seal_key", "delete from account", "delete from lot",
            "delete from writer_slot", "drop table posting", "alter table posting drop column amount",
            "delete from flyway_schema_history", "delete from parameter_change",
            "update parameter_change set operator = ''", "update pin_key set since = null", "delete from seal_turn"})
    void whatIsWrittenOnceIsRefusedToTheServer(String forbidden) {
        assertThatThrownBy(() -> jdbc.sql(forbidden).update()).hasRootCauseInstanceOf(SQLException.class)
                .rootCause().extracting(fault -> ((SQLException) fault).getSQLState()).isEqualTo("42501");
    }

    @Test
    void theServerPostsAndReads() {
        assertThat(jdbc.sql("select count(*) from ledger_tx").query(Long.class).single()).isEqualTo(4);
        assertThat(jdbc.sql("select nextval('entity_id')").query(Long.class).single()).isPositive();
    }

    @Test
    void startingAgainKeepsItSo() {
        migrate();
        whatIsWrittenOnceIsRefusedToTheServer("delete from posting");
        assertThat(jdbc.sql("select count(*) from posting").query(Long.class).single()).isPositive();
    }
}
