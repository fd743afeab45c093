package org.counterfoil.server.system.backup;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.boot.logging.LoggingSystem;

/** What commands of the server share: three exit codes, one clear line where they do nothing. */
abstract class Command {

    static final int SOUND = 0;
    static final int CONTRADICTED = 1;
    static final int REFUSED = 2;

    private final Surroundings around;

    Command(Surroundings around) {
        this.around = around;
    }

    /**
     * Where a command runs.
     *
     * @param home the usual data directory of a server
     */
    record Surroundings(PrintStream out, PrintStream err, InputStream in, Path home, Map<String, String> environment) {

        /** Of a process. Until logging is initialised it keeps everything back: commands speak for themselves. */
        static Surroundings ofProcess(PrintStream out, PrintStream err) {
            LoggingSystem.get(ServerSettings.class.getClassLoader()).beforeInitialize();
            return new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8), System.in,
                    Path.of(System.getProperty("user.home"), ".counterfoil"), System.getenv());
        }
    }

    @Edge
    final int run(List<String> typed) {
        try {
            return act(typed);
        } catch (CommandRefusedException refused) {
            return refuse(refused.getMessage());
        } catch (Exception failure) {
            return refuse(String.valueOf(failure.getMessage()).lines().findFirst()
                    .orElse(failure.getClass().getSimpleName()));
        }
    }

    abstract int act(List<String> typed) throws Exception;

    final Surroundings around() {
        return around;
    }

    final void say(String line) {
        around.out().println(line);
    }

    private int refuse(String sentence) {
        around.err().println("counterfoil: " + sentence);
        return REFUSED;
    }
}
