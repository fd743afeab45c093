package org.counterfoil.trials.footprint;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.Trial;
import org.counterfoil.trials.shared.Usage;
import org.springframework.util.FileSystemUtils;

/** {@code ./counterfoil footprint}: starts and memory of server and client, measured. */
public final class FootprintMain {

    private static final int RUNS = 3;
    private static final int MOST_RUNS = 50;
    private static final int MOST_HOURS = 24;

    private static final Usage USAGE = new Usage("footprint", """
            Usage: counterfoil footprint [--runs N] [--hours N]

            Starts server and client several times, plain and from their AOT caches, then does the work of a house
            with 21 desks: at one of them the real client is driven by its keys. Tells the median times until the
            server is ready and until the client has drawn its sale screen, the memory that both hold then, and what
            they hold after the work, no collection being asked for. Linux alone tells memory as it is needed here.
            The times mean something on a machine that does nothing else.

              --runs N   starts of each kind (standard: 3)
              --hours N  hours of work, 120 sales in each at every desk, done as fast as it goes (standard: 1)

            Limits: server 10 s, 4 s with its cache; client 3 s and 2 s; 350 MB and 300 MB after the work.
            """, Set.of("--runs", "--hours"), Set.of());

    private FootprintMain() {}

    /** Exit code 0 when every limit was met, 1 when one was missed or not measured, 2 for wrong arguments. */
    public static void main(String... arguments) {
        Trial.main(USAGE, FootprintMain::run, arguments);
    }

    private static int run(Arguments arguments, PrintStream out) throws Exception {
        var runs = (int) arguments.number("--runs", RUNS, 1, MOST_RUNS);
        var hours = (int) arguments.number("--hours", 1, 1, MOST_HOURS);
        Path directory = Files.createTempDirectory("counterfoil-footprint");
        out.println("working in " + directory);
        var result = new Footprint(Programs.given(), directory, out).measure(runs, hours);
        FileSystemUtils.deleteRecursively(directory);
        out.println(result);
        return result.isMet() ? Trial.HELD : Trial.FAILED;
    }
}
