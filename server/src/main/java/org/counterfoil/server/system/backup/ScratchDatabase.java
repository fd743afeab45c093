package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.counterfoil.common.ledger.ProofReport;
import org.counterfoil.server.ledger.ProvedLedger;
import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.DumpProgress;
import org.counterfoil.server.system.dump.Restore;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A database that a backup is restored into to see whether that can be done, and thrown away. Always an embedded one,
 * wherever the backup comes from: it needs no rights on a server, and takes nothing of what works there.
 */
final class ScratchDatabase implements AutoCloseable {

    static final String URL = "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=2000";
    private static final String NAME = "scratch";

    private final Path directory;
    private final JdbcConnectionPool database;

    /** Makes one in a new directory of this folder. */
    ScratchDatabase(Path folder) throws IOException {
        directory = Files.createTempDirectory(folder, "verify-");
        database = JdbcConnectionPool.create(URL.formatted(directory.resolve(NAME)), "sa", "");
    }

    /** Restores a file that was found whole, and proves its ledger. */
    ProofReport prove(DumpFile file, Clock clock, DumpProgress progress) throws IOException, SQLException {
        file.proveFiles();
        new Restore(file, database).run(progress);
        return ProvedLedger.prove(database, clock);
    }

    @Override
    public void close() throws IOException {
        database.dispose();
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
