package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.springframework.stereotype.Component;

/** Where backups lie, and what they are called. */
@Component
class BackupFiles {

    static final String ENDING = ".cfb";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int OWN = 8;

    private final Path directory;

    BackupFiles(BackupSettings settings, DataDirectory data) {
        directory = settings.directoryIn(data.file(""));
    }

    /** The directory; made where it is missing, and what a run that died left unfinished there is gone. */
    Path swept() throws IOException {
        Files.createDirectories(directory);
        try (var left = Files.newDirectoryStream(directory, "{*" + ENDING + ".part,verify-*}")) {
            for (var one : left) {
                remove(one);
            }
        }
        return directory;
    }

    /** By the time and its own number, so that no two nodes that share a directory meet. */
    Path fileOf(UUID backup, Instant at) {
        return directory.resolve(name(at, backup.toString().substring(0, OWN)));
    }

    static String name(Instant at, String own) {
        return "counterfoil-" + STAMP.format(at) + "-" + own + ENDING;
    }

    /** Whether a file was there to be removed. */
    boolean delete(String path) {
        try {
            return Files.deleteIfExists(Path.of(path));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static void remove(Path unfinished) throws IOException {
        if (Files.isDirectory(unfinished)) {
            try (var files = Files.list(unfinished)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(unfinished);
    }
}
