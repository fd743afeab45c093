package org.counterfoil.server.system.dump;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.counterfoil.server.shared.tenant.AcrossMerchants;

/**
 * The tables of a database, each behind those that it refers to, and its sequences with their next values.
 *
 * <p>Left out are what the migrations write themselves, and the list of backups: it tells of files beside it, among
 * them the one that is just being written.
 */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
record DumpSchema(List<DumpTable> tables, Map<String, Long> sequences) {

    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "backup");
    private static final String H2_SEQUENCES = "select sequence_name, base_value from information_schema.sequences"
            + " where sequence_schema = current_schema";
    /** Those that number a table's rows go with the table. */
    private static final String POSTGRES_SEQUENCES = """
            select s.sequencename, coalesce(s.last_value + s.increment_by, s.start_value) from pg_sequences s
            where s.schemaname = current_schema() and not exists (select 1 from pg_depend d
                where d.objid = quote_ident(s.sequencename)::regclass and d.deptype in ('a', 'i'))""";

    DumpSchema {
        tables = List.copyOf(tables);
        sequences = Map.copyOf(sequences);
    }

    static DumpSchema of(Connection connection) throws SQLException {
        var names = tableNames(connection);
        names.removeAll(LEFT_OUT);
        var tables = new LinkedHashMap<String, DumpTable>();
        for (var name : names) {
            place(name, names, new LinkedHashSet<>(), tables, connection);
        }
        return new DumpSchema(List.copyOf(tables.values()), sequences(connection));
    }

    /** All tables, in small letters. */
    static Set<String> tableNames(Connection connection) throws SQLException {
        var names = new LinkedHashSet<String>();
        try (var rows = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[]{"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(small(rows, "TABLE_NAME"));
            }
        }
        return names;
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static void place(String name, Set<String> all, Set<String> asking, Map<String, DumpTable> placed,
            Connection connection) throws SQLException {
        if (!all.contains(name) || placed.containsKey(name) || !asking.add(name)) {
            return;
        }
        try (var keys = connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(),
                stored(name, connection))) {
            while (keys.next()) {
                place(small(keys, "PKTABLE_NAME"), all, asking, placed, connection);
            }
        }
        placed.put(name, new DumpTable(name, columns(name, connection)));
    }

    private static List<DumpTable.DumpColumn> columns(String table, Connection connection) throws SQLException {
        var columns = new TreeMap<Integer, DumpTable.DumpColumn>();
        try (var rows = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(),
                stored(table, connection), "%")) {
            while (rows.next()) {
                if (small(rows, "TABLE_NAME").equals(table) && !rows.getString("IS_GENERATEDCOLUMN").equals("YES")) {
                    columns.put(rows.getInt("ORDINAL_POSITION"), new DumpTable.DumpColumn(small(rows, "COLUMN_NAME"),
                            ValueType.of(rows.getString("TYPE_NAME")),
                            rows.getString("IS_AUTOINCREMENT").equals("YES")));
                }
            }
        }
        return new ArrayList<>(columns.values());
    }

    private static Map<String, Long> sequences(Connection connection) throws SQLException {
        var next = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(isH2(connection) ? H2_SEQUENCES : POSTGRES_SEQUENCES)) {
            while (rows.next()) {
                next.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getLong(2));
            }
        }
        return next;
    }

    /** A table's name as the database's own lists have it. */
    private static String stored(String name, Connection connection) throws SQLException {
        DatabaseMetaData words = connection.getMetaData();
        return words.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String small(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}
