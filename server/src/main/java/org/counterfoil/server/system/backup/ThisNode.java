package org.counterfoil.server.system.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.springframework.stereotype.Component;

/** Which of the servers on a database this one is: its files are on its own disk. */
@Component
public class ThisNode {

    private final DataDirectory directory;

    ThisNode(DataDirectory directory) {
        this.directory = directory;
    }

    /** Where it has the operator log's old lines that it moved there. */
    Path archive() {
        return directory.file("archive");
    }

    /** As the ledger names it. */
    public String id() {
        return new String(directory.readOrMake("node", () -> {
            throw new IllegalStateException("the ledger names the node before anything runs on it");
        }), StandardCharsets.US_ASCII);
    }
}
