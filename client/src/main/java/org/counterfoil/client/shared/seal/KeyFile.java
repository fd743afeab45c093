package org.counterfoil.client.shared.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key of this installation on disk, beside its settings and readable by its owner alone. It is written before
 * anything is sent: when the answer to an enrolment is lost, the next try brings the same key and gets it.
 */
public final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String TERMINAL = "terminal";
    private static final String PUBLIC = "public";
    private static final String SECRET = "secret";
    private static final String BOUND = "bound";

    private final Path path;

    /** @param directory of the settings */
    public KeyFile(Path directory) {
        this.path = directory.resolve("terminal.key");
    }

    /** The key that this terminal is bound by; empty where it is bound by none of this installation. */
    public Optional<InstallationKey> bound(String terminal) {
        return read(terminal, true);
    }

    /** A key to enrol with: one that an enrolment of this terminal began with and did not end, or a fresh one. */
    public InstallationKey begin(String terminal) {
        return read(terminal, false).orElseGet(() -> {
            var fresh = InstallationKey.fresh();
            write(terminal, fresh, false);
            return fresh;
        });
    }

    /** The enrolment was answered: from now on the terminal is bound by this key. */
    public void finish(String terminal, InstallationKey key) {
        write(terminal, key, true);
    }

    /** What can't be read is no key: the terminal is enrolled anew. */
    private Optional<InstallationKey> read(String terminal, boolean bound) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            var kept = new Properties();
            kept.load(reader);
            return terminal.equals(kept.getProperty(TERMINAL))
                    && bound == Boolean.parseBoolean(kept.getProperty(BOUND))
                            ? Optional.of(
                                    InstallationKey.of(kept.getProperty(SECRET, ""), kept.getProperty(PUBLIC, "")))
                            : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("{} can't be read", path, unreadable);
            return Optional.empty();
        }
    }

    private void write(String terminal, InstallationKey key, boolean bound) {
        var kept = new Properties();
        kept.setProperty(TERMINAL, terminal);
        kept.setProperty(PUBLIC, key.publicKey());
        kept.setProperty(SECRET, key.secret());
        kept.setProperty(BOUND, Boolean.toString(bound));
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            OwnerOnly.create(fresh);
            try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                kept.store(writer, null);
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the key can't be kept: " + path, unwritable);
        }
    }
}
