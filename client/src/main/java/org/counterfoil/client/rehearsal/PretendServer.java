package org.counterfoil.client.rehearsal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.ValueApi;
import tools.jackson.databind.json.JsonMapper;

/** The pretend server of the pictures behind a port of this machine: as much of it as one sale needs. */
final class PretendServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final SampleServer sample = new SampleServer();
    private final Map<String, Door> doors = Map.of(
            "/api/sessions/desk/" + SamplePeople.signedIn().desk().terminal(), body -> SamplePeople.signedIn().desk(),
            "/api/sessions", body -> SamplePeople.signedIn(),
            "/api/cards/find", body -> sample.api(CardApi.class).find(SamplePeople.LIN),
            "/api/value/quote-sale", body -> sample.api(ValueApi.class).quoteSale(
                    JSON.readValue(body, QuoteSale.class)),
            "/api/value/spend", body -> sample.api(ValueApi.class).spend(JSON.readValue(body, Spend.class)),
            "/api/transactions/totals", body -> sample.api(TransactionApi.class).totals(
                    JSON.readValue(body, TransactionFilter.class)),
            "/api/transactions/list", body -> sample.api(TransactionApi.class).list(
                    JSON.readValue(body, TransactionFilter.class)));
    private final HttpsServer http;
    private final String fingerprint;

    /** @param key holds a private key with its certificate */
    PretendServer(KeyStore key, char[] password) throws GeneralSecurityException, IOException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(key, password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var certificate = key.getCertificate(key.aliases().nextElement());
        fingerprint = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        http = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setHttpsConfigurator(new HttpsConfigurator(context));
        http.createContext("/", this::answer);
        http.start();
    }

    /** Where the client finds it. */
    ServerAddress address() {
        return new ServerAddress(URI.create("https://127.0.0.1:" + http.getAddress().getPort()),
                Optional.of(fingerprint));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var door = doors.get(exchange.getRequestURI().getPath());
            var answer = door == null
                    ? new byte[]{'{', '}'}
                    : JSON.writeValueAsBytes(door.open(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(door == null ? NOT_FOUND : OK, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }

    /** Takes a request's body and gives what is answered. */
    @FunctionalInterface
    private interface Door {

        Object open(byte[] body);
    }
}
