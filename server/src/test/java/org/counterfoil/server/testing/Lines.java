package org.counterfoil.server.testing;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.IntSupplier;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Lines to the server under test. */
public final class Lines {

    private final IntSupplier port;
    private final boolean plain;
    private final Path fingerprint;
    private final HttpClient client;

    Lines(IntSupplier port, boolean plain, Path fingerprint) {
        this.port = port;
        this.plain = plain;
        this.fingerprint = fingerprint;
        this.client = client();
    }

    /** A line under a token; an empty one for a caller who has not signed in. */
    public Line with(String token) {
        var builder = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory(client))
                .baseUrl((plain ? "http" : "https") + "://127.0.0.1:" + port.getAsInt())
                .defaultStatusHandler(new Answers());
        if (!token.isEmpty()) {
            builder.defaultHeader("Authorization", "Bearer " + token);
        }
        return new Line(builder.build());
    }

    private HttpClient client() {
        if (plain) {
            return HttpClient.newHttpClient();
        }
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{new PinnedTrust(Files.readString(fingerprint).strip())},
                    new SecureRandom());
            return HttpClient.newBuilder().sslContext(context).build();
        } catch (GeneralSecurityException | java.io.IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
