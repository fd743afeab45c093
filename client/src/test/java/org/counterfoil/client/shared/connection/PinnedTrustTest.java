package org.counterfoil.client.shared.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.SessionApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PinnedTrustTest implements Remote.Watch {

    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;
    private HttpsServer server;
    private String fingerprint;

    @BeforeEach
    void open() throws IOException, GeneralSecurityException, InterruptedException {
        var store = keyStore();
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        fingerprint = HexFormat.ofDelimiter(":").withUpperCase().formatHex(
                MessageDigest.getInstance("SHA-256").digest(store.getCertificate("server").getEncoded()));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            var body = "[]".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void shut() {
        server.stop(0);
    }

    @Test
    void theServerWithThePinnedCertificateIsTrustedWhateverItsName() {
        try (var remote = remote(Optional.of(fingerprint))) {
            assertThat(remote.api(SessionApi.class).list()).isEmpty();
        }
    }

    @Test
    void anotherCertificateIsNotTrusted() {
        var another = (fingerprint.startsWith("00") ? "01" : "00") + fingerprint.substring(2);
        try (var remote = remote(Optional.of(another))) {
            assertThatThrownBy(() -> remote.api(SessionApi.class).list()).isInstanceOf(ServerGone.class);
        }
    }

    @Test
    void withoutAFingerprintAnUnknownCertificateIsNotTrusted() {
        try (var remote = remote(Optional.empty())) {
            assertThatThrownBy(() -> remote.api(SessionApi.class).list()).isInstanceOf(ServerGone.class);
        }
    }

    @Test
    void theFingerprintOfAServerThatNobodyVouchesForCanBeLookedAt() {
        var uri = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
        assertThat(ShownCertificate.fingerprint(uri)).isEqualTo(fingerprint.replace(":", ""));
        server.stop(0);
        assertThatThrownBy(() -> ShownCertificate.fingerprint(uri)).isInstanceOf(ServerGone.class);
    }

    @Override
    public void answered() {}

    @Override
    public void expired() {}

    @Override
    public void gone() {}

    private Remote remote(Optional<String> pinned) {
        var uri = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
        return new Remote(new ServerAddress(uri, pinned), Optional::empty, () -> Language.EN, this);
    }

    private KeyStore keyStore() throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("server.p12");
        var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=somewhere else", "-storetype",
                "PKCS12",
                "-storepass", PASSWORD, "-keystore", file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile()).start();
        assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
        var store = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD.toCharArray());
        }
        return store;
    }
}
