package org.counterfoil.client.shared.connection;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyManagementException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts the one certificate whose SHA-256 fingerprint is known, whoever signed it and whatever host it names: the
 * server makes its own key at its first start.
 */
final class PinnedTrust extends X509ExtendedTrustManager {

    private final byte[] pinned;

    private PinnedTrust(byte[] pinned) {
        this.pinned = pinned.clone();
    }

    /** @param fingerprint hexadecimal, with or without colons */
    static SSLContext context(String fingerprint) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{new PinnedTrust(bytes(fingerprint))}, null);
            return context;
        } catch (NoSuchAlgorithmException | KeyManagementException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String fingerprint) {
        return HexFormat.of().parseHex(fingerprint.replace(":", "").strip().toLowerCase(Locale.ROOT));
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        try {
            var shown = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
            if (!MessageDigest.isEqual(shown, pinned)) {
                throw new CertificateException("the server's fingerprint is " + HexFormat.of().formatHex(shown)
                        + ", and not the one that is pinned");
            }
        } catch (CertificateException unequal) {
            throw unequal;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("this side serves nobody");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
