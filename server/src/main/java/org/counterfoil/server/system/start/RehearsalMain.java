package org.counterfoil.server.system.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Comparator;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.counterfoil.server.CounterfoilServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Goes through the server's start over a database that is thrown away, and answers the first calls over TLS. */
public final class RehearsalMain {

    private static final int TIMES = 20;

    private RehearsalMain() {}

    /** Exit code 0 when it was ready and answered. */
    public static void main(String... arguments) throws Exception {
        rehearse(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Works in a directory of its own in this folder, and leaves nothing there and no thread that runs on. */
    public static void rehearse(Path folder) throws Exception {
        var data = Files.createTempDirectory(folder, "counterfoil-rehearsal");
        try {
            var context = SpringApplication.run(CounterfoilServer.class, "--counterfoil.data=" + data,
                    "--counterfoil.bind=127.0.0.1", "--counterfoil.port=0");
            try (context) {
                call(((WebServerApplicationContext) context).getWebServer().getPort(), data.resolve("server.p12"));
            }
        } finally {
            remove(data);
        }
    }

    /** Nobody is known here: sign-ins are refused, and whatever needs one. */
    private static void call(int port, Path key) throws Exception {
        var base = "https://127.0.0.1:" + port;
        var json = "{\"terminal\":\"0000000000\",\"login\":\"0\",\"password\":\"0\",\"language\":\"ZH_CN\"}";
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(trusting(key))
                .build()) {
            for (var time = 0; time < TIMES; time++) {
                for (var path : List.of("/actuator/health/readiness", "/api/sessions/desk/0000000000",
                        "/api/cards/find?query=0")) {
                    http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
                }
                http.send(HttpRequest.newBuilder(URI.create(base + "/api/sessions"))
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build(),
                        BodyHandlers.ofString());
            }
        }
    }

    private static SSLContext trusting(Path key) throws GeneralSecurityException, IOException {
        var known = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(key)) {
            known.load(stored, new char[0]);
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static void remove(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
