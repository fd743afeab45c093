package org.counterfoil.trials.crash.chaos;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.counterfoil.client.shared.connection.ServerAddress;

/**
 * Stands between desks and server, takes whole requests and whole replies, and treats them as {@link Mischief} says.
 * It speaks plain HTTP on both sides, on this machine alone.
 */
public final class ChaosProxy implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> CARRIED = List.of("Authorization", "Content-Type", "Accept", "Accept-Language");

    private final URI server;
    private final Random random;
    private final HttpServer listener;
    private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    /**
     * Begins to listen.
     *
     * @param server which speaks plain HTTP
     * @param seed   what becomes of the first request, the second and so on follows from it
     */
    public ChaosProxy(ServerAddress server, long seed) throws IOException {
        this.server = server.uri();
        this.random = new Random(seed);
        this.listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", this::pass);
        listener.setExecutor(each);
        listener.start();
    }

    /** Where desks find it. */
    public ServerAddress address() {
        return new ServerAddress(URI.create("http://127.0.0.1:" + listener.getAddress().getPort()),
                java.util.Optional.empty());
    }

    /** What it did so far, in words. */
    public String deeds() {
        return lost + " lost, " + repeated + " repeated";
    }

    private void pass(HttpExchange exchange) throws IOException {
        var mischief = draw();
        try (exchange) {
            var request = request(exchange);
            hold(mischief.before());
            if (mischief.requestLost()) {
                lost.incrementAndGet();
                return;
            }
            var reply = carry(request, mischief);
            hold(mischief.after());
            if (mischief.replyLost()) {
                lost.incrementAndGet();
                return;
            }
            hand(exchange, reply);
        } catch (CompletionException | InterruptedException gone) {
            // Closed without an answer: so a server that is gone looks from a desk.
        }
    }

    private synchronized Mischief draw() {
        return Mischief.draw(random);
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI())).timeout(PATIENCE)
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (var name : CARRIED) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        return request.build();
    }

    private HttpResponse<byte[]> carry(HttpRequest request, Mischief mischief) {
        var first = send(request);
        if (mischief.again().isEmpty()) {
            return first.join();
        }
        repeated.incrementAndGet();
        var later = CompletableFuture.delayedExecutor(mischief.again().get().toMillis(),
                java.util.concurrent.TimeUnit.MILLISECONDS, each);
        var second = CompletableFuture.supplyAsync(() -> send(request), later).thenCompose(sent -> sent);
        return mischief.second() ? second.join() : first.join();
    }

    private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void hold(Duration time) throws InterruptedException {
        if (!time.isZero()) {
            Thread.sleep(time);
        }
    }

    private static void hand(HttpExchange exchange, HttpResponse<byte[]> reply) throws IOException {
        reply.headers().firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        var body = reply.body();
        exchange.sendResponseHeaders(reply.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        listener.stop(0);
        client.shutdownNow();
        each.shutdownNow();
    }
}
