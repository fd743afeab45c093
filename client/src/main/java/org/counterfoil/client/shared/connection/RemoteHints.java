package org.counterfoil.client.shared.connection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import org.counterfoil.common.shared.hint.HintApi;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The server's stream of hints, over a line of its own: it is held for hours, and no call must wait for its connection.
 * The line is made when the first stream is opened, which costs the start nothing.
 */
final class RemoteHints implements HintSource, AutoCloseable {

    private static final String EVENT = "event:";
    private static final String ACCEPTED = MediaType.TEXT_EVENT_STREAM_VALUE + ", "
            + MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final ServerAddress address;
    private final Supplier<Map<String, String>> headers;
    private final AtomicReference<CloseableHttpClient> line = new AtomicReference<>();

    /** @param headers that go with every call */
    RemoteHints(ServerAddress address, Supplier<Map<String, String>> headers) {
        this.address = address;
        this.headers = headers;
    }

    @Override
    public HintStream open() {
        var request = new HttpGet(address.uri().resolve(HintApi.PATH));
        headers.get().forEach(request::setHeader);
        request.setHeader(HttpHeaders.ACCEPT, ACCEPTED);
        try {
            var answer = line().executeOpen(HttpHost.create(address.uri()), request, null);
            if (answer.getCode() != HttpStatus.SC_OK) {
                throw refused(answer);
            }
            return new Open(request, new BufferedReader(
                    new InputStreamReader(answer.getEntity().getContent(), StandardCharsets.UTF_8)));
        } catch (IOException unreachable) {
            throw new ServerGone(unreachable);
        }
    }

    @Override
    public void close() {
        Optional.ofNullable(line.get()).ifPresent(open -> open.close(CloseMode.IMMEDIATE));
    }

    private CloseableHttpClient line() {
        return line.updateAndGet(made -> made == null ? ServerLine.openStream(address) : made);
    }

    private static RuntimeException refused(ClassicHttpResponse answer) throws IOException {
        try (answer) {
            return Problem.read(answer.getCode(), EntityUtils.toByteArray(answer.getEntity())).thrown();
        }
    }

    /** A stream that is open. Leaving it breaks the connection: an end that never comes is not waited for. */
    private record Open(HttpGet request, BufferedReader lines) implements HintStream {

        @Override
        public Optional<String> next() {
            try {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(EVENT)) {
                        return Optional.of(line.substring(EVENT.length()).strip());
                    }
                }
                return Optional.empty();
            } catch (IOException broken) {
                throw new ServerGone(broken);
            }
        }

        @Override
        public void close() {
            request.cancel();
        }
    }
}
