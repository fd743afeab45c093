package org.counterfoil.server.system.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.DumpProgress;
import org.counterfoil.server.system.dump.DumpWriter;
import org.counterfoil.server.system.dump.KeptFiles;
import org.counterfoil.server.system.dump.Restore;

/** {@code ./counterfoil backup}: a database as one file, proved by being restored. */
public final class BackupMain extends Command {

    private static final String HELP = """
            Writes a database into one file, and proves it: it is restored into a database that is thrown away, whose
            ledger is verified.

            Usage: ./counterfoil backup [OPTIONS]

              --data DIR            data directory of the server (without it, ~/.counterfoil)
              --database URL        a PostgreSQL instead, as jdbc:postgresql://host/name
              --user USER           its user (without it, sa)
              --password-file FILE  holds the password; without it COUNTERFOIL_DATABASE_PASSWORD does
              --to DIR              where the file goes (without it, DIR/backups of the data directory)
              --help                this

            The servers may go on with PostgreSQL; an embedded database they must have left: a server that runs makes
            its backups itself. The operator log's old lines in archive/ of the data directory are in the file. The
            keys are not: keep a copy of pin.key apart from it. Exit code: 0 sound, 1 its ledger contradicts itself,
            2 there is no backup.
            """;
    private static final int OWN = 8;

    BackupMain(Surroundings around) {
        super(around);
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String... arguments) {
        System.exit(new BackupMain(Surroundings.ofProcess(System.out, System.err)).run(List.of(arguments)));
    }

    @Override
    int act(List<String> typed) throws Exception {
        var arguments = CommandArguments.parse("backup", typed,
                Set.of("--data", "--database", "--user", "--password-file", "--to", "--help"));
        if (arguments.has("--help")) {
            around().out().print(HELP);
            return SOUND;
        }
        var choice = arguments.database(around().home());
        if (choice.url().isEmpty() && !Files.exists(choice.file())) {
            throw new CommandRefusedException("there is no database in " + choice.place()
                    + "; --data DIR names another place");
        }
        var folder = Optional.ofNullable(arguments.values().get("--to")).map(Path::of)
                .orElseGet(() -> choice.directory().resolve("backups"));
        Files.createDirectories(folder);
        return make(choice, folder);
    }

    private int make(DatabaseChoice choice, Path folder) throws Exception {
        var clock = Clock.systemUTC();
        try (var database = CommandDatabase.open(choice, "counterfoil", around().environment())) {
            if (Restore.isEmpty(database.source())) {
                throw new CommandRefusedException("there is nothing in " + choice.place());
            }
            var file = folder.resolve(
                    BackupFiles.name(clock.instant(), UUID.randomUUID().toString().substring(0, OWN)));
            var facts = new DumpWriter(database.source(), choice.directory().resolve("archive"), clock)
                    .write(file, DumpProgress.UNHEARD);
            say("backup: " + file);
            say("backup: " + facts.bytes() + " bytes, SHA-256 " + facts.digest());
            tell(facts.files());
            try (var scratch = new ScratchDatabase(folder)) {
                var report = scratch.prove(DumpFile.open(file), clock, DumpProgress.UNHEARD);
                say("backup: " + facts.rows() + " rows, " + report.transactions() + " transactions, "
                        + report.postings() + " postings, " + report.findings() + " findings");
                return report.findings() == 0 ? SOUND : CONTRADICTED;
            }
        }
    }

    private void tell(KeptFiles files) {
        if (files.held() > 0) {
            say("backup: archived files of the operator log in it: " + files.held());
        }
        if (files.elsewhere() > 0) {
            say("backup: archived files that are not in this data directory, and so not in it: " + files.elsewhere()
                    + "; copy the archive/ of the other servers");
        }
    }
}
