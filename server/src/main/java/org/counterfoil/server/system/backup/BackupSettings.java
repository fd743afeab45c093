package org.counterfoil.server.system.backup;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.counterfoil.server.shared.settings.StartRefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When backups are made and where they lie.
 *
 * @param at        every day at this time of the server's own clock, as {@code 04:30}; empty for never
 * @param keep      so many sound ones are kept of those in the directory, 1 to 1000
 * @param directory empty for {@code backups} in the data directory
 */
@ConfigurationProperties("counterfoil.backup")
record BackupSettings(@DefaultValue("04:30") String at, @DefaultValue("7") int keep,
        @DefaultValue("") String directory) {

    private static final int MOST = 1_000;

    BackupSettings {
        if (keep < 1 || keep > MOST) {
            throw new StartRefusedException("counterfoil.backup.keep must be 1 to 1000.", "Leave it out for 7.");
        }
        time(at);
    }

    /** Every day at this time; empty for never. */
    Optional<LocalTime> daily() {
        return time(at);
    }

    Path directoryIn(Path data) {
        return directory.isBlank() ? data.resolve("backups") : Path.of(directory).toAbsolutePath().normalize();
    }

    private static Optional<LocalTime> time(String at) {
        try {
            return at.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(at.strip()));
        } catch (DateTimeParseException noTime) {
            throw new StartRefusedException("counterfoil.backup.at is no time of day: " + at,
                    "Write it like 04:30, or leave it empty for no daily backup.");
        }
    }
}
