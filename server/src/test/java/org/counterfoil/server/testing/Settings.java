package org.counterfoil.server.testing;

import java.nio.file.Path;
import java.time.Duration;

import org.counterfoil.server.shared.settings.ServerSettings;

/** Settings for tests of single classes. */
public final class Settings {

    private Settings() {}

    /** Everything as it comes, with a data directory. */
    public static ServerSettings in(Path data) {
        return new ServerSettings(data, "127.0.0.1", false,
                new ServerSettings.Database("", "sa", "", "", "", 16, Duration.ofSeconds(1)),
                new ServerSettings.SignInRules(5, 2, true, Duration.ofMinutes(15), Duration.ofMinutes(30), 4),
                new ServerSettings.PinRules(5),
                new ServerSettings.Terminals(ServerSettings.Terminals.Bound.REQUIRED));
    }
}
