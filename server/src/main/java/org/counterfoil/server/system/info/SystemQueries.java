package org.counterfoil.server.system.info;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Instant;

import org.counterfoil.common.system.SystemDetails;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.ServerVersion;
import org.counterfoil.server.system.backup.Backups;
import org.springframework.stereotype.Component;

/** Reads how this server and its database fare. */
@Component
class SystemQueries {

    private final DatabaseQueries database;
    private final Backups backups;
    private final DataDirectory directory;
    private final ServerVersion version;

    SystemQueries(DatabaseQueries database, Backups backups, DataDirectory directory, ServerVersion version) {
        this.version = version;
        this.database = database;
        this.backups = backups;
        this.directory = directory;
    }

    SystemDetails details(Caller caller) {
        caller.demandHeadquarters();
        var machine = ManagementFactory.getRuntimeMXBean();
        return new SystemDetails(version.text(), Runtime.version().toString(),
                Instant.ofEpochMilli(machine.getStartTime()), database.details(), database.nodes(), database.jobs(),
                memory(), disk(), backups.lastSound(), database.archive());
    }

    private static SystemDetails.Room memory() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new SystemDetails.Room(heap.getUsed(), heap.getMax());
    }

    /** Where the data directory lies. */
    private SystemDetails.Room disk() {
        try {
            var store = Files.getFileStore(directory.file(""));
            return new SystemDetails.Room(store.getTotalSpace() - store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }
}
