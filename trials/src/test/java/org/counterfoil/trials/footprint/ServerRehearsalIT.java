package org.counterfoil.trials.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.server.system.start.RehearsalMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal of the server's start comes to its end; were it to fail, starts would only stay slow. */
class ServerRehearsalIT {

    @TempDir
    private Path folder;

    /** In this process, which has most of what a server needs already: one of its own is loading for half a minute. */
    @Test
    void theServerStartsAnswersAndLeavesNothingBehind() throws Exception {
        var before = keepingAlive();

        RehearsalMain.rehearse(folder);

        assertThat(folder).isEmptyDirectory();
        assertThat(keepingAlive()).as("what would keep the process from its end").isSubsetOf(before);
    }

    private static Set<Thread> keepingAlive() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> !thread.isDaemon())
                .collect(Collectors.toSet());
    }
}
