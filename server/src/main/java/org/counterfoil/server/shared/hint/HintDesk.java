package org.counterfoil.server.shared.hint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import jakarta.servlet.ServletResponse;

import org.counterfoil.common.shared.hint.HintTopic;
import org.counterfoil.server.shared.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes a stream, on the call's own thread: threads are virtual, so that one which waits costs next to nothing, and
 * everything that stands around a call stands around this one too.
 */
@Component
class HintDesk {

    private static final Logger LOG = LoggerFactory.getLogger(HintDesk.class);
    /** Shorter than what stands between waits before it lets go of a silent connection. */
    private static final Duration HEART_BEAT = Duration.ofSeconds(15);
    private static final String COMMENT = ":\n\n";

    private final HintWatch watch;
    private final HintStreams streams;

    HintDesk(HintWatch watch, HintStreams streams) {
        this.watch = watch;
        this.streams = streams;
    }

    /** Returns when the session has ended, the server stops, or nobody reads any more. Refuses: busy. */
    void follow(Caller caller, ServletResponse response) {
        var stream = watch.open(caller);
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            send(response, COMMENT);
            var news = stream.next(HEART_BEAT);
            while (news.isPresent()) {
                send(response, lines(news.get()));
                news = stream.next(HEART_BEAT);
            }
        } catch (IOException left) {
            LOG.debug("nobody reads the hints of session {} any more", caller.session(), left);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
        }
    }

    /** The end of the session comes last. */
    private static String lines(Set<HintTopic> topics) {
        if (topics.isEmpty()) {
            return COMMENT;
        }
        var lines = new StringBuilder();
        topics.stream().sorted().forEach(
                topic -> lines.append("event: ").append(topic.key()).append("\ndata:\n\n"));
        return lines.toString();
    }

    private static void send(ServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        response.flushBuffer();
    }
}
