package org.counterfoil.trials.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.server.ServerProcess;

/** One of two servers: a process over a data directory of its own. */
record Node(ServerProcess server) implements AutoCloseable {

    /** What all nodes have in common: the key of the PINs, and what clients know the server by. */
    private static final List<String> SHARED = List.of("pin.key", "server.p12", "server.fingerprint");

    static Node over(Path data, TrialDatabase database) {
        return new Node(new ServerProcess(data, database, ServerProcess.SMALL, ServerProcess.CHEAP_PASSWORDS));
    }

    /** Another one beside this one, given what has to be the same. */
    Node beside(Path data, TrialDatabase database) throws IOException {
        Files.createDirectories(data);
        for (var file : SHARED) {
            Files.copy(server.data().resolve(file), data.resolve(file));
        }
        return over(data, database);
    }

    /** What it calls itself in the database; known once it has started. */
    String name() throws IOException {
        return Files.readString(server.data().resolve("node"));
    }

    @Override
    public void close() {
        server.close();
    }
}
