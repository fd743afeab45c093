package org.counterfoil.client.shared.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpServer;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.hint.HintApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream over a real line. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class RemoteHintsTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<List<String>> said = new AtomicReference<>(List.of());
    private final CountDownLatch held = new CountDownLatch(1);
    private HttpServer server;
    private Remote remote;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        remote = new Remote(
                new ServerAddress(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Optional.empty()),
                () -> Optional.of("t0ken"), () -> Language.VI, Remote.Watch.NOBODY);
    }

    @AfterEach
    void shut() {
        held.countDown();
        remote.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void eventsAreReadAsTheyComeAndCommentsPassedOver() {
        stream(":\n\nevent: notices\ndata:\n\n:\n\n:\n\nevent:session-ended\ndata: x\n\n", false);

        var stream = remote.hints().open();

        assertThat(stream.next()).contains("notices");
        assertThat(stream.next()).contains("session-ended");
        assertThat(stream.next()).isEmpty();
        assertThat(said.get()).containsExactly("Bearer t0ken", "text/event-stream, application/problem+json");
    }

    @Test
    void whoeverWaitsIsLetGoOfWhenTheStreamIsClosed() {
        stream(":\n\nevent: notices\ndata:\n\n", true);
        var stream = remote.hints().open();
        assertThat(stream.next()).contains("notices");

        var waiting = CompletableFuture.supplyAsync(() -> Outcome.of(stream::next), threads);
        stream.close();

        assertThat(waiting.join()).isInstanceOfAny(Outcome.Gone.class, Outcome.Done.class);
    }

    @Test
    void aRefusalComesWithItsReason() {
        server.createContext(HintApi.PATH, exchange -> {
            var body = "{\"code\":\"busy\",\"arguments\":{}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(503, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertThatThrownBy(() -> remote.hints().open()).isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BUSY));
    }

    @Test
    void aServerThatIsNotThereIsGone() {
        server.stop(0);
        assertThatThrownBy(() -> remote.hints().open()).isInstanceOf(ServerGone.class);
    }

    private void stream(String text, boolean thenHeld) {
        server.createContext(HintApi.PATH, exchange -> {
            said.set(List.of(exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Accept")));
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            if (thenHeld) {
                await();
            }
            exchange.close();
        });
    }

    private void await() {
        try {
            held.await();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
