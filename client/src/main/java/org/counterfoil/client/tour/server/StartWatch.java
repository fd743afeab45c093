package org.counterfoil.client.tour.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Watches a start by the lines of a progress file. Its patience begins anew with every line. */
final class StartWatch {

    private final Path file;
    private final Duration patience;
    private final Consumer<String> listener;
    private final LongSupplier nanos;
    private long lastSign;
    private int seen;

    /** @param patience how long nothing may be heard */
    StartWatch(Path file, Duration patience, Consumer<String> listener, LongSupplier nanos) {
        this.file = file;
        this.patience = patience;
        this.listener = listener;
        this.nanos = nanos;
        this.lastSign = nanos.getAsLong();
    }

    /** Hands on the lines that are new. */
    void look() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        if (lines.size() > seen) {
            lines.stream().skip(seen).forEach(listener);
            seen = lines.size();
            lastSign = nanos.getAsLong();
        }
    }

    /** Whether nothing was heard for too long. */
    boolean isSilent() {
        return nanos.getAsLong() - lastSign > patience.toNanos();
    }
}
