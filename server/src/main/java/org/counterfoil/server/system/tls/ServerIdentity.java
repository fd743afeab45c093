package org.counterfoil.server.system.tls;

import java.security.KeyStore;
import java.security.cert.X509Certificate;

/**
 * The server's key and certificate.
 *
 * @param keyStore    holds both under the alias {@code server}, without a password: its file is the owner's alone
 * @param fingerprint SHA-256 of the certificate, upper-case hexadecimal in pairs with colons
 */
record ServerIdentity(KeyStore keyStore, X509Certificate certificate, String fingerprint) {

    static final String ALIAS = "server";
}
