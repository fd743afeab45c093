package org.counterfoil.client.shared.connection;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where the server is, and how it proves itself.
 *
 * @param fingerprint SHA-256 of its certificate, as the server printed it at its first start; without one the
 *                    certificate must be known to this machine
 */
public record ServerAddress(URI uri, Optional<String> fingerprint) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** @throws IllegalArgumentException for plain HTTP to another machine, and for anything but HTTP */
    public ServerAddress {
        var scheme = String.valueOf(uri.getScheme());
        if (uri.getHost() == null || !Set.of("http", "https").contains(scheme)) {
            throw new IllegalArgumentException("not the address of a server: " + uri);
        }
        if (scheme.equals("http") && !LOOPBACK.contains(uri.getHost())) {
            throw new IllegalArgumentException("plain http reaches this machine alone; use https for " + uri.getHost());
        }
    }
}
