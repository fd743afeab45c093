package org.counterfoil.server.system.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.counterfoil.server.shared.tenant.AcrossMerchants;

/**
 * Two schemas of a PostgreSQL: the one where servers look for their tables, and a fresh one whose tables are to take
 * their place. The objects move, the schemas stay: so the user needs to own no more than what is in them. One restore
 * at a time works on a database.
 */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
final class SchemaExchange implements AutoCloseable {

    static final String FRESH = "counterfoil_restoring";

    private static final String ASIDE = "counterfoil_replaced_";
    /** Any number, as long as every restore asks for the same. */
    private static final String TURN = "(7166755384)";
    private static final String NOT_ALLOWED = "42501";
    private static final String LOCKED = "55P03";
    /** What numbers a table's rows goes with the table, and what an extension made with the extension. */
    private static final String OBJECTS = """
            select 'alter ' || case c.relkind when 'S' then 'sequence' when 'v' then 'view'
                    when 'm' then 'materialized view' else 'table' end || ' ' || c.oid::regclass
            from pg_class c where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                    and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
            union all
            select 'alter routine ' || p.oid::regprocedure from pg_proc p where p.pronamespace = ?::regnamespace
                and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid
                    and d.deptype = 'e')
            order by 1""";

    private final Connection connection;
    private final String place;
    private final String schema;

    private SchemaExchange(Connection connection, String place) throws SQLException {
        this.connection = connection;
        this.place = place;
        this.schema = quoted(connection.getSchema());
    }

    /**
     * Takes the turn of restoring this database.
     *
     * @param place as it is said
     */
    static SchemaExchange begin(DataSource database, String place) throws CommandRefusedException, SQLException {
        var connection = database.getConnection();
        try {
            var exchange = new SchemaExchange(connection, place);
            if (!exchange.holds("select pg_try_advisory_lock" + TURN)) {
                throw new CommandRefusedException("another restore works on " + place);
            }
            return exchange;
        } catch (CommandRefusedException | SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Refuses where a server has told within the last seconds that it works on what is there. */
    void demandLeft() throws CommandRefusedException, SQLException {
        if (holds("select to_regclass('" + schema + ".ledger_node') is not null") && holds("select exists (select 1"
                + " from " + schema + ".ledger_node where seen_at > current_timestamp - interval '10' second)")) {
            throw new CommandRefusedException("a server works on " + place + "; stop it and try again");
        }
    }

    /** Makes the fresh schema; what a restore that died has left of one is gone. */
    void makeFresh() throws CommandRefusedException, SQLException {
        try {
            dropFresh();
            run("create schema " + FRESH);
        } catch (SQLException failure) {
            if (NOT_ALLOWED.equals(failure.getSQLState())) {
                throw new CommandRefusedException("the user may make no schema in " + place
                        + "; the owner of the database may, and whom it grants CREATE on it");
            }
            throw failure;
        }
    }

    void dropFresh() throws SQLException {
        run("drop schema if exists " + FRESH + " cascade");
    }

    /**
     * Puts what is there aside and the fresh tables in its place, both or neither.
     *
     * @return the schema that has the former ones, where there were any
     */
    Optional<String> exchange(RestoreStep.Ahead ahead) throws CommandRefusedException, SQLException {
        connection.setAutoCommit(false);
        try {
            run("set local lock_timeout = '10s'");
            demandLeft();
            ahead.of(RestoreStep.PUT_ASIDE);
            var aside = putAside();
            ahead.of(RestoreStep.PUT_IN_PLACE);
            move(FRESH, schema);
            ahead.of(RestoreStep.COMMIT);
            connection.commit();
            return aside;
        } catch (SQLException failure) {
            connection.rollback();
            if (LOCKED.equals(failure.getSQLState())) {
                throw new CommandRefusedException("somebody works with the tables of " + place
                        + "; nothing was replaced");
            }
            throw failure;
        } catch (CommandRefusedException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            holds("select pg_advisory_unlock" + TURN);
        }
    }

    private Optional<String> putAside() throws SQLException {
        if (objects(schema).isEmpty()) {
            return Optional.empty();
        }
        var number = 1;
        while (holds("select to_regnamespace('" + ASIDE + number + "') is not null")) {
            number++;
        }
        run("create schema " + ASIDE + number);
        move(schema, ASIDE + number);
        return Optional.of(ASIDE + number);
    }

    private void move(String from, String to) throws SQLException {
        for (var object : objects(from)) {
            run(object + " set schema " + to);
        }
    }

    private List<String> objects(String of) throws SQLException {
        try (var statement = connection.prepareStatement(OBJECTS)) {
            statement.setString(1, of);
            statement.setString(2, of);
            try (var rows = statement.executeQuery()) {
                var objects = new ArrayList<String>();
                while (rows.next()) {
                    objects.add(rows.getString(1));
                }
                return objects;
            }
        }
    }

    private boolean holds(String question) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
