package org.counterfoil.server.shared.hint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.counterfoil.common.shared.hint.HintApi;
import org.counterfoil.server.testing.Line;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;

/** A stream of hints that somebody follows over HTTP. */
final class Followed {

    static final String END = "the end";

    private static final String OPEN = ":";
    private static final String EVENT = "event: ";
    private static final int PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private Followed() {}

    /** Follows, once the stream is open. */
    static Followed by(Line line) {
        var followed = new Followed();
        Thread.ofVirtual().start(() -> line.http().get().uri(HintApi.PATH).accept(MediaType.TEXT_EVENT_STREAM)
                .exchange((_, response) -> followed.read(response)));
        if (!OPEN.equals(followed.next())) {
            throw new AssertionError("the stream did not open");
        }
        return followed;
    }

    /** What is heard next: the name of an event, or {@link #END}. */
    String next() {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return next == null ? "nothing" : next;
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }

    private boolean read(ClientHttpResponse response) {
        try (var lines = new BufferedReader(new InputStreamReader(response.getBody(), StandardCharsets.UTF_8))) {
            heard.add(String.valueOf(lines.readLine()));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(EVENT)) {
                    heard.add(line.substring(EVENT.length()));
                }
            }
            return heard.add(END);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
