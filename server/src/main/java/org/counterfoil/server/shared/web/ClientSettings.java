package org.counterfoil.server.shared.web;

import java.util.Optional;

import org.counterfoil.common.shared.VersionNumber;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which clients may work with this server.
 *
 * @param least the oldest version, as {@code 1.4}; empty for all
 */
@ConfigurationProperties("counterfoil.clients")
record ClientSettings(@DefaultValue("") String least) {

    ClientSettings {
        if (!least.isBlank() && VersionNumber.read(least.strip()).isEmpty()) {
            throw new StartRefusedException("counterfoil.clients.least is no version: " + least,
                    "Write it like 1.4, or leave it out to let all clients work.");
        }
    }

    /** Empty for all. */
    Optional<VersionNumber> oldest() {
        return VersionNumber.read(least.strip());
    }
}
