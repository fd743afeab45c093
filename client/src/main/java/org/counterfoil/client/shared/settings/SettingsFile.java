package org.counterfoil.client.shared.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The settings on disk, a properties file in the user's configuration directory. */
public final class SettingsFile {

    private final Path path;

    public SettingsFile(Path path) {
        this.path = path;
    }

    /** Where the file stands on this system; {@code environment} and {@code home} as the system gives them. */
    public static Path usualPath(String system, Map<String, String> environment, Path home) {
        return directory(system.toLowerCase(java.util.Locale.ROOT), environment, home).resolve("client.properties");
    }

    private static Path directory(String system, Map<String, String> environment, Path home) {
        if (system.contains("win")) {
            return Optional.ofNullable(environment.get("APPDATA")).map(Path::of).orElse(home).resolve("Counterfoil");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Counterfoil");
        }
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).filter(given -> !given.isBlank()).map(Path::of)
                .orElse(home.resolve(".config")).resolve("counterfoil");
    }

    /** Where it stands, with what else this installation keeps. */
    public Path directory() {
        return path.toAbsolutePath().getParent();
    }

    /** What the file holds; nothing when there is none. */
    public Properties read() throws IOException {
        var properties = new Properties();
        if (Files.exists(path)) {
            try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /**
     * Keeps what changed, and only that: what the command line said for one run does not get into the file. The file
     * is written beside the old one and then takes its place, so that a pulled plug leaves one whole.
     */
    public void keep(Settings before, Settings now) throws IOException {
        var kept = read();
        var was = before.toProperties();
        var is = now.toProperties();
        was.stringPropertyNames().stream().filter(name -> !is.containsKey(name)).forEach(kept::remove);
        is.stringPropertyNames().stream().filter(name -> !is.get(name).equals(was.get(name)))
                .forEach(name -> kept.setProperty(name, is.getProperty(name)));
        write(kept);
    }

    private void write(Properties kept) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            kept.store(writer, null);
        }
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
