package org.counterfoil.common.shared;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a person's programs keep their data on this system. */
public final class DataHome {

    private DataHome() {}

    /**
     * The directory of Counterfoil in there, after the customs of the system.
     *
     * @param system      its name, as {@code os.name} tells it
     * @param userHome    the person's own directory
     * @param environment variables, which may name another place
     */
    public static Path of(String system, String userHome, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return set(environment, "LOCALAPPDATA").orElse(Path.of(userHome, "AppData", "Local"))
                    .resolve("Counterfoil");
        }
        if (name.contains("mac")) {
            return Path.of(userHome, "Library", "Application Support", "Counterfoil");
        }
        return set(environment, "XDG_DATA_HOME").orElse(Path.of(userHome, ".local", "share")).resolve("counterfoil");
    }

    private static Optional<Path> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
