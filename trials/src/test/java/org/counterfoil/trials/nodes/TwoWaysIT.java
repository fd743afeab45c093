package org.counterfoil.trials.nodes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.trials.server.Readiness;
import org.counterfoil.trials.server.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk with two nodes to ask, of which one dies. */
class TwoWaysIT {

    private static final String SESSION = """
            {"token": "t", "signedInAt": "2026-03-10T02:30:00Z", "idleSeconds": 60, "operator": null, "desk": null,
             "grants": {}, "epoch": 1, "nextSequence": 7, "passwordDue": false}""";

    private HttpServer usual;
    private HttpServer other;
    private TwoWays line;

    @BeforeEach
    void signIn() throws IOException {
        usual = node("usual");
        other = node("other");
        var seat = Seat.signIn(address(usual), "1", "0001", "secret", Clock.systemUTC());
        line = new TwoWays(seat, List.of(address(usual), address(other)), 0);
    }

    @AfterEach
    void end() {
        line.close();
        usual.stop(0);
        other.stop(0);
    }

    @Test
    void theUsualNodeIsAskedAsLongAsItAnswers() {
        assertThat(asked()).isEqualTo("usual");
        assertThat(asked()).isEqualTo("usual");
    }

    @Test
    void whoGotNoAnswerAsksTheOtherOneNext() {
        usual.stop(0);
        assertThatThrownBy(this::asked).isInstanceOf(ServerGone.class);
        assertThat(asked()).isEqualTo("other");
    }

    @Test
    void whereBothAreGoneTheyAreAskedInTurn() {
        usual.stop(0);
        other.stop(0);
        assertThatThrownBy(this::asked).isInstanceOf(ServerGone.class);
        assertThat(line.node()).isEqualTo(1);
        assertThatThrownBy(this::asked).isInstanceOf(ServerGone.class);
        assertThat(line.node()).isZero();
    }

    @Test
    void backMeansTheUsualNode() {
        usual.stop(0);
        assertThatThrownBy(this::asked).isInstanceOf(ServerGone.class);
        line.back();
        assertThat(line.node()).isZero();
    }

    /** One session numbers its requests, whichever way they take. */
    @Test
    void requestsAreNumberedOnOverBothNodes() {
        assertThat(line.key().sequence()).isEqualTo(7);
        usual.stop(0);
        assertThatThrownBy(this::asked).isInstanceOf(ServerGone.class);
        assertThat(line.key().sequence()).isEqualTo(8);
    }

    private Object asked() {
        return line.api(Readiness.class).ask().get("status");
    }

    private static HttpServer node(String name) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            var signsIn = exchange.getRequestURI().getPath().equals("/api/sessions");
            var body = (signsIn ? SESSION : "{\"status\": \"" + name + "\"}").getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static ServerAddress address(HttpServer server) {
        return new ServerAddress(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Optional.empty());
    }
}
