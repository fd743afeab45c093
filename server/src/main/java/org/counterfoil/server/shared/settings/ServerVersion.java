package org.counterfoil.server.shared.settings;

import java.util.Optional;

import org.counterfoil.common.shared.VersionNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which version of the server this is. */
@Component
public class ServerVersion {

    private static final String UNPACKED = "unpacked";

    private final String text;

    @Autowired
    ServerVersion() {
        this(Optional.ofNullable(ServerVersion.class.getPackage().getImplementationVersion()).orElse(UNPACKED));
    }

    /** That one. */
    public ServerVersion(String text) {
        this.text = text;
    }

    /** As people read it; {@code unpacked} where the server does not run from its package. */
    public String text() {
        return text;
    }

    /** Empty where it does not run from its package. */
    public Optional<VersionNumber> number() {
        return VersionNumber.read(text);
    }
}
