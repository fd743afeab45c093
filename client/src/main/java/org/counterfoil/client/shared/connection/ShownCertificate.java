package org.counterfoil.client.shared.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** Looks at the certificate of a server that nobody vouches for yet. Nothing is sent but what the handshake needs. */
public final class ShownCertificate {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int HTTPS = 443;

    private ShownCertificate() {}

    /**
     * The SHA-256 fingerprint, 64 hexadecimal digits.
     *
     * @throws ServerGone where no server answers, or none that speaks TLS
     */
    public static String fingerprint(URI server) {
        try (var socket = (SSLSocket) trustingNobodyYet().getSocketFactory().createSocket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort() < 0 ? HTTPS : server.getPort()),
                    (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.startHandshake();
            var shown = socket.getSession().getPeerCertificates()[0].getEncoded();
            return HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(shown));
        } catch (IOException unreachable) {
            throw new ServerGone(unreachable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SSLContext trustingNobodyYet() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[]{new Onlooker()}, null);
        return context;
    }
}
