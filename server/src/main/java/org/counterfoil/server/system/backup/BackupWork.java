package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import org.counterfoil.common.ledger.ProofReport;
import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.system.BackupRow;
import org.counterfoil.common.system.BackupState;
import org.counterfoil.server.shared.web.Faults;
import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.DumpProgress;
import org.counterfoil.server.system.dump.DumpWriter;
import org.springframework.stereotype.Component;

/** Makes the backup that waits: writes it, proves it, and removes what is older than those that are kept. */
@Edge
@Component
class BackupWork {

    private final BackupRows rows;
    private final BackupFiles files;
    private final BackupSettings settings;
    private final ThisNode node;
    private final DumpWriter writer;
    private final Faults faults;
    private final Clock clock;

    BackupWork(BackupRows rows, BackupFiles files, BackupSettings settings, ThisNode node, DataSource dataSource,
            Faults faults, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.settings = settings;
        this.node = node;
        this.writer = new DumpWriter(dataSource, node.archive(), clock);
        this.faults = faults;
        this.clock = clock;
    }

    /** The node is stopping: the backup stays as it is, and is begun anew. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Returns false where it is to be begun anew, since the node is stopping. */
    boolean run(BooleanSupplier stopping) {
        var wanted = rows.underWay();
        if (wanted.isEmpty()) {
            return true;
        }
        var backup = wanted.get();
        try {
            make(backup, stopping);
            tidy();
        } catch (StoppedException stopped) {
            return false;
        } catch (Exception failure) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            rows.failed(backup.id(), faults.log("backup " + backup.id(), failure));
        }
        return true;
    }

    private void make(BackupRow backup, BooleanSupplier stopping) throws IOException, SQLException {
        var folder = files.swept();
        var file = files.fileOf(backup.id(), backup.asked());
        Files.deleteIfExists(file);
        rows.begin(backup.id(), node.id(), file.toString());
        var progress = progress(backup.id(), stopping);
        rows.written(backup.id(), writer.write(file, progress));
        prove(backup.id(), file, folder, progress);
    }

    private void prove(UUID id, Path file, Path folder, DumpProgress progress) throws IOException, SQLException {
        var report = proved(file, folder, progress);
        rows.proved(id, report.transactions(), (int) Math.min(Integer.MAX_VALUE, report.findings()));
    }

    /** What it was restored into is gone before the backup counts as proved. */
    private ProofReport proved(Path file, Path folder, DumpProgress progress) throws IOException, SQLException {
        try (var scratch = new ScratchDatabase(folder)) {
            return scratch.prove(DumpFile.open(file), clock, progress);
        }
    }

    private DumpProgress progress(UUID id, BooleanSupplier stopping) {
        return (done, total) -> {
            if (stopping.getAsBoolean()) {
                throw new StoppedException();
            }
            rows.advance(id, done, total);
        };
    }

    /** So many of the sound ones, and as many of the others: what is wrong with them may still be looked for. */
    private void tidy() {
        for (var state : Arrays.asList(BackupState.SOUND, BackupState.CONTRADICTED)) {
            rows.kept(state, node.id()).stream().skip(settings.keep()).forEach(old -> {
                files.delete(old.written().path());
                rows.removed(old.id());
            });
        }
    }
}
