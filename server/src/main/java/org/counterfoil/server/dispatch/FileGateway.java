package org.counterfoil.server.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes outgoing messages to a file in the data directory, a line of JSON each, for houses that have no carrier yet.
 * The directory is readable by the server's user alone; nothing of a message goes to the log.
 */
@Component
class FileGateway implements MessageGateway {

    /** Below the data directory. */
    static final String FILE = "outgoing-messages.jsonl";

    private final Path file;
    private final JsonMapper json;
    private final Clock clock;

    FileGateway(DataDirectory directory, JsonMapper json, Clock clock) {
        this.file = directory.file(FILE);
        this.json = json;
        this.clock = clock;
    }

    /** As it stands in the file. */
    record Line(Instant at, String to, String text) {}

    @Override
    public synchronized void take(Message message) {
        var line = json.writeValueAsString(new Line(clock.instant(), message.recipient(), message.text())) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new NotTakenException("the file of outgoing messages can't be written", unwritable);
        }
    }
}
