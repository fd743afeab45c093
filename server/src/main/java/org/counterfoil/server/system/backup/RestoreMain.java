package org.counterfoil.server.system.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.counterfoil.server.system.dump.DumpFile;

/** {@code ./counterfoil restore FILE}: a database out of a backup, guarded against losing another one by it. */
public final class RestoreMain extends Command {

    private static final String HELP = """
            Makes a database out of a backup, and proves its ledger.

            Usage: ./counterfoil restore FILE [OPTIONS]

              --data DIR            data directory of the server (without it, ~/.counterfoil)
              --database URL        a PostgreSQL instead, as jdbc:postgresql://host/name; it must be there, and
                                    the user must own what is in it and may make schemas
              --user USER           its user (without it, sa)
              --password-file FILE  holds the password; without it COUNTERFOIL_DATABASE_PASSWORD does
              --replace             where there is a database already: asks for the word 'replace' to be typed
              --yes                 with --replace, without asking
              --help                this

            A backup of either database is restored into either. No server may run on it. It is made beside what is
            there, proved, and takes its place at once or not at all; what was there is put aside: an embedded database
            beside the new one, the tables of a PostgreSQL in a schema of their own. The files of the operator log's
            old lines come into archive/ of the data directory. Everybody signs in anew.
            Exit code: 0 restored, 1 restored but its ledger contradicts itself, 2 not restored.
            """;
    private static final String WORD = "replace";

    RestoreMain(Surroundings around) {
        super(around);
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String... arguments) {
        System.exit(new RestoreMain(Surroundings.ofProcess(System.out, System.err)).run(List.of(arguments)));
    }

    @Override
    int act(List<String> typed) throws Exception {
        var arguments = CommandArguments.parse("restore", typed, Set.of("FILE", "--data", "--database", "--user",
                "--password-file", "--replace", "--yes", "--help"));
        if (arguments.has("--help")) {
            around().out().print(HELP);
            return SOUND;
        }
        var path = arguments.file().map(Path::of).orElseThrow(
                () -> new CommandRefusedException("restore needs the backup's file; restore --help tells more"));
        if (!Files.isReadable(path)) {
            throw new CommandRefusedException("there is no file " + path + " that can be read");
        }
        var choice = arguments.database(around().home());
        var file = DumpFile.open(path);
        say("restore: " + path + " is whole: " + file.head().rows() + " rows of " + file.head().database() + ", "
                + file.head().at());
        var restored = choice.url().isPresent()
                ? new PostgresRestore(choice, around().environment(), RestoreStep.Ahead.UNHEARD)
                        .run(file, () -> agreed(arguments, choice))
                : new EmbeddedRestore(choice, around().environment(), RestoreStep.Ahead.UNHEARD)
                        .run(file, () -> agreed(arguments, choice));
        restored.notes().forEach(note -> say("restore: " + note));
        if (!Files.exists(choice.directory().resolve("pin.key"))) {
            say("restore: put the pin.key of the server that the backup is from into its data directory; without it no"
                    + " server starts on this database");
        }
        var report = restored.report();
        say("restore: " + restored.rows() + " rows, " + report.transactions() + " transactions, " + report.postings()
                + " postings, " + report.findings() + " findings");
        return report.findings() == 0 ? SOUND : CONTRADICTED;
    }

    /** Where there is something already. */
    private void agreed(CommandArguments arguments, DatabaseChoice choice) throws CommandRefusedException, IOException {
        if (!arguments.has("--replace")) {
            throw new CommandRefusedException("there is a database in " + choice.place()
                    + " already; --replace puts the backup in its place");
        }
        if (!arguments.has("--yes")) {
            say("The database in " + choice.place() + " will be replaced. Type '" + WORD + "' to go on:");
            var line = new BufferedReader(new InputStreamReader(around().in(), StandardCharsets.UTF_8)).readLine();
            if (line == null || !line.strip().equals(WORD)) {
                throw new CommandRefusedException("nothing was replaced");
            }
        }
    }
}
