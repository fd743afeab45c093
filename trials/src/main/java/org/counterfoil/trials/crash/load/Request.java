package org.counterfoil.trials.crash.load;

import java.util.UUID;
import java.util.function.Consumer;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.trials.server.Line;

/**
 * One request, to be sent as often as it takes.
 *
 * @param kept whether the server keeps its answer under the uuid and gives it again
 * @param then what the desk does once it is done, and not when it is refused
 */
public record Request(UUID uuid, String what, boolean kept, Sending sending, Consumer<Answer> then) {

    /** Sends it by a line. */
    @FunctionalInterface
    public interface Sending {

        /** The answer that came; a refusal is thrown. */
        Answer by(Line line);
    }

    /** A command with a key. */
    static Request kept(RequestKey key, String what, Sending sending) {
        return new Request(key.uuid(), what, true, sending, _ -> {});
    }

    /** A change without a key: repeated, it is another change. */
    static Request plain(String what, Sending sending) {
        return new Request(UUID.randomUUID(), what, false, sending, _ -> {});
    }

    Request then(Consumer<Answer> done) {
        return new Request(uuid, what, kept, sending, done);
    }
}
