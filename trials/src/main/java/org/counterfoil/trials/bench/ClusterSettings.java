package org.counterfoil.trials.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.shared.WrongArgumentException;

/** The settings of a PostgreSQL that its figures depend on. */
final class ClusterSettings {

    private static final List<String> NAMES = List.of("server_version", "fsync", "synchronous_commit",
            "full_page_writes", "wal_sync_method", "shared_buffers", "max_wal_size", "checkpoint_timeout");

    private ClusterSettings() {}

    /** Reads them, and refuses to measure a server that does not wait for the disk. */
    static Map<String, String> of(BenchOptions options) throws SQLException {
        var settings = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection(options.postgres().orElseThrow(), options.user(),
                System.getenv().getOrDefault(TrialDatabase.PASSWORD, ""));
                var statement = connection.createStatement()) {
            for (var name : NAMES) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    settings.put("PostgreSQL " + name, row.getString(1));
                }
            }
        }
        for (var name : List.of("fsync", "synchronous_commit")) {
            if (!settings.get("PostgreSQL " + name).equals("on")) {
                throw new WrongArgumentException("that PostgreSQL runs with " + name + " off: it does not wait for the "
                        + "disk, and its figures say nothing");
            }
        }
        return settings;
    }
}
