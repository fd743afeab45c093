package org.counterfoil.trials.crash.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.junit.jupiter.api.Test;

/** A bad line: whole requests and replies that are lost and repeated, and those that come through are whole. */
class ChaosProxyIT {

    private static final int REQUESTS = 200;

    private final Map<String, AtomicInteger> arrived = new ConcurrentHashMap<>();

    @Test
    void someRequestsAreLostSomeArriveTwiceAndEveryAnswerIsThatOfItsRequest() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = exchange.getRequestBody().readAllBytes();
            arrived.computeIfAbsent(new String(body, StandardCharsets.UTF_8), _ -> new AtomicInteger())
                    .incrementAndGet();
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        var answered = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor(); var desk = HttpClient.newHttpClient()) {
            server.setExecutor(threads);
            server.start();
            var address = new ServerAddress(URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                    Optional.empty());
            try (var line = new ChaosProxy(address, 7)) {
                var asked = IntStream.range(0, REQUESTS)
                        .mapToObj(n -> threads.submit(() -> ask(desk, line.address(), "request " + n, answered)))
                        .toList();
                for (var request : asked) {
                    request.get();
                }
            }
            server.stop(0);
        }
        assertThat(answered.get()).isBetween(REQUESTS * 80 / 100, REQUESTS * 97 / 100);
        assertThat(arrived.size()).isBetween(answered.get(), REQUESTS - 1);
        assertThat(arrived.values()).anyMatch(times -> times.get() == 2);
    }

    private static Void ask(HttpClient desk, ServerAddress line, String body, AtomicInteger answered)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(line.uri().resolve("/api?x=1"))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            var answer = desk.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo(body);
            answered.incrementAndGet();
        } catch (IOException lost) {
            // As it shall be now and then.
        }
        return null;
    }
}
