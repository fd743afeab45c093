package org.counterfoil.server.ledger.proof;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.common.shared.DataHome;
import org.counterfoil.common.shared.Edge;
import org.springframework.boot.logging.LoggingSystem;

/** {@code ./counterfoil verify-ledger}: every proof, one line each. */
public final class VerifyLedgerMain {

    private static final int SOUND = 0;
    private static final int CONTRADICTED = 1;
    private static final int NOT_VERIFIED = 2;

    private static final String HELP = """
            Proves a ledger: every number of it is computed again from its postings.

            Usage: ./counterfoil verify-ledger [OPTIONS]

              --data DIR            data directory of the server (without it, the demo's)
              --database URL        a PostgreSQL instead, as jdbc:postgresql://host/name
              --user USER           its user (without it, sa)
              --password-file FILE  holds the password; without it COUNTERFOIL_DATABASE_PASSWORD does
              --help                this

            Nothing is changed. The server may go on with PostgreSQL; an embedded database it must
            have left. Exit code: 0 sound, 1 something contradicts, 2 could not be verified.
            """;

    private final PrintStream out;
    private final PrintStream err;

    VerifyLedgerMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String... arguments) {
        // Until it is initialised it keeps everything back: this command speaks for itself.
        LoggingSystem.get(VerifyLedgerMain.class.getClassLoader()).beforeInitialize();
        var demo = DataHome.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
                .resolve("demo");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new VerifyLedgerMain(out, err).run(List.of(arguments), demo, System.getenv()));
    }

    int run(List<String> arguments, Path demo, Map<String, String> environment) {
        return switch (VerifyArguments.parse(arguments, demo)) {
            case VerifyArguments.Help _ -> {
                out.print(HELP);
                yield SOUND;
            }
            case VerifyArguments.Wrong(var sentence) -> refuse(sentence);
            case VerifyArguments.Verify verify -> verify(new VerifiedDatabase(verify, environment));
        };
    }

    @Edge
    private int verify(VerifiedDatabase database) {
        try {
            var proofs = new LedgerProofs(database.open(), Clock.systemUTC());
            var report = proofs.run(OptionalLong.empty(), this::tell);
            out.println("ledger: " + report.transactions() + " transactions, " + report.postings() + " postings, "
                    + report.findings() + " findings");
            return report.findings() == 0 ? SOUND : CONTRADICTED;
        } catch (VerifiedDatabase.UnavailableException unavailable) {
            return refuse(unavailable.getMessage());
        } catch (Exception failure) {
            return refuse("the ledger could not be read: " + String.valueOf(failure.getMessage()).lines().findFirst()
                    .orElse(failure.getClass().getSimpleName()));
        }
    }

    private int refuse(String sentence) {
        err.println("counterfoil: " + sentence);
        return NOT_VERIFIED;
    }

    private void tell(ProofResult result) {
        var sound = result.findings() == 0;
        out.printf(Locale.ROOT, "%-4s %-58s (%d.%02d s)%n", sound ? "ok" : "BAD", result.name(),
                result.millis() / 1000, result.millis() % 1000 / 10);
        if (!sound) {
            out.println("     " + result.findings() + (result.findings() == 1 ? " finding:" : " findings:"));
            result.rows().forEach(row -> out.println("       " + row));
            if (result.rows().size() < result.findings()) {
                out.println("       … and " + (result.findings() - result.rows().size()) + " more");
            }
        }
    }
}
