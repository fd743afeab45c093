package org.counterfoil.client.shared.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class RemoteTest implements Remote.Watch {

    private static final String DESK = """
            {"merchantCode":"1873","merchantName":"M","storeName":"S","terminal":"1873200001","alias":"1",
             "type":"FRONT_DESK","businessDate":"2026-11-21",
             "currency":{"code":"VND","digits":0},"hotline":"","later":"unknown here"}""";

    private final List<String> seen = new ArrayList<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private HttpServer server;
    private Remote remote;
    private Optional<String> token = Optional.of("t0ken");

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        remote = new Remote(new ServerAddress(uri, Optional.empty()), () -> token, () -> Language.VI, this);
    }

    @AfterEach
    void shut() {
        remote.close();
        server.stop(0);
    }

    @Override
    public void answered() {
        seen.add("answered");
    }

    @Override
    public void expired() {
        seen.add("expired");
    }

    @Override
    public void gone() {
        seen.add("gone");
    }

    @Test
    void anAnswerBecomesItsRecord() {
        answer("/api/sessions/desk/1873200001", 200, DESK);

        var desk = remote.api(SessionApi.class).desk("1873200001");

        assertThat(desk.type()).isEqualTo(TerminalType.FRONT_DESK);
        assertThat(desk.businessDate()).isEqualTo("2026-11-21");
        assertThat(seen).containsExactly("answered");
    }

    @Test
    void everyCallCarriesTheTokenAndTheLanguage() {
        answer("/api/sessions/desk/1", 200, DESK);

        remote.api(SessionApi.class).desk("1");

        assertThat(headers).containsEntry("Authorization", "Bearer t0ken").containsEntry("Accept-language", "vi");
        assertThat(headers.get("User-agent")).startsWith("Counterfoil/");
    }

    @Test
    void beforeSigningInThereIsNoToken() {
        token = Optional.empty();
        answer("/api/sessions/desk/1", 200, DESK);

        remote.api(SessionApi.class).desk("1");

        assertThat(headers).doesNotContainKey("Authorization");
    }

    @Test
    void aRefusalComesWithItsCodeAndArguments() {
        answer("/api/sessions", 401,
                """
                               {"type":"urn:counterfoil:sign-in-locked","status":401,
                        "code":"sign-in-locked","arguments":{"minutes":"15"}}""");

        assertThatThrownBy(() -> remote.api(SessionApi.class).signIn(SignIn.of("1", "a", "b", Language.EN)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.SIGN_IN_LOCKED);
                    assertThat(refused.refusal().arguments()).containsEntry("minutes", "15");
                });
        assertThat(seen).containsExactly("answered");
    }

    @Test
    void anEndedSessionIsTold() {
        answer("/api/sessions/current", 401, "{\"code\":\"session-expired\",\"arguments\":{}}");

        assertThatThrownBy(() -> remote.api(SessionApi.class).current()).isInstanceOf(RefusedException.class);
        assertThat(seen).contains("expired");
    }

    @Test
    void aFaultKeepsItsReference() {
        answer("/api/sessions/current", 500, "{\"code\":\"fault\",\"reference\":\"A1B2C3\"}");

        assertThatThrownBy(() -> remote.api(SessionApi.class).current())
                .isInstanceOfSatisfying(ServerFault.class, fault -> assertThat(fault.reference()).isEqualTo("A1B2C3"));
    }

    @Test
    void anAnswerThatNobodyUnderstandsIsAFault() {
        answer("/api/sessions/current", 502, "<html>bad gateway</html>");

        assertThatThrownBy(() -> remote.api(SessionApi.class).current())
                .isInstanceOfSatisfying(ServerFault.class,
                        fault -> assertThat(fault.reference()).isEqualTo("HTTP 502"));
    }

    @Test
    void aServerThatIsNotThereIsGone() {
        server.stop(0);

        assertThatThrownBy(() -> remote.api(SessionApi.class).desk("1")).isInstanceOf(ServerGone.class);
        assertThat(seen).containsExactly("gone");
    }

    @Test
    void aServerThatHangsUpInTheMiddleIsGone() {
        server.createContext("/api/sessions/desk/1", HttpExchange::close);

        assertThatThrownBy(() -> remote.api(SessionApi.class).desk("1")).isInstanceOf(ServerGone.class);
    }

    @Test
    void plainHttpReachesThisMachineAlone() {
        assertThatThrownBy(() -> new ServerAddress(URI.create("http://counterfoil.example"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("https");
        assertThatThrownBy(() -> new ServerAddress(URI.create("ftp://127.0.0.1"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type",
                    status == 200 ? "application/json" : "application/problem+json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
