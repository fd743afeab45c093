package org.counterfoil.server.system.info;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.counterfoil.common.system.SystemDetails;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.system.backup.ThisNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database says of itself and of those who share it. */
@Component
@AcrossMerchants(because = "a server is looked at as a whole; nothing of a merchant is read")
class DatabaseQueries {

    private static final String MIGRATION = """
            select "version" as number, "description" as about, "installed_on" as migrated
            from "flyway_schema_history" where "version" is not null order by "installed_rank" desc
            fetch first 1 row only""";

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final DataDirectory directory;
    private final boolean embedded;
    private final ThisNode node;
    private final Clock clock;

    DatabaseQueries(JdbcClient jdbc, DataSource dataSource, DataDirectory directory, ServerSettings settings,
            ThisNode node, Clock clock) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.directory = directory;
        this.embedded = settings.database().embedded();
        this.node = node;
        this.clock = clock;
    }

    SystemDetails.Database details() {
        return jdbc.sql(MIGRATION).query((row, _) -> new SystemDetails.Database(product(), bytes(),
                row.getString("number") + " " + row.getString("about"),
                row.getTimestamp("migrated").toInstant())).single();
    }

    /** An embedded database has this one alone. */
    List<SystemDetails.Node> nodes() {
        var own = node.id();
        if (embedded) {
            return List.of(new SystemDetails.Node(own, clock.instant(), true));
        }
        return jdbc.sql("select node, seen_at from ledger_node order by node")
                .query((row, _) -> new SystemDetails.Node(row.getString("node"),
                        row.getObject("seen_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC)
                                .toInstant(),
                        row.getString("node").equals(own)))
                .list();
    }

    SystemDetails.Jobs jobs() {
        return new SystemDetails.Jobs(number("select count(*) from background_job where state = 'QUEUED'"),
                number("select count(*) from background_job where state = 'RUNNING'"),
                number("select count(*) from scheduled_tasks where consecutive_failures > 0"));
    }

    SystemDetails.Archive archive() {
        return jdbc.sql("select count(*) as files, coalesce(sum(lines), 0) as moved, max(written_at) as last"
                + " from log_archive").query(
                        (row, _) -> new SystemDetails.Archive(row.getLong("files"),
                                row.getLong("moved"), Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .single();
    }

    private long bytes() {
        if (!embedded) {
            return number("select pg_database_size(current_database())");
        }
        try {
            return Files.size(directory.file("counterfoil.mv.db"));
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private String product() {
        try (var connection = dataSource.getConnection()) {
            DatabaseMetaData words = connection.getMetaData();
            return words.getDatabaseProductName() + " " + words.getDatabaseProductVersion();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not say what it is", unreachable);
        }
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
