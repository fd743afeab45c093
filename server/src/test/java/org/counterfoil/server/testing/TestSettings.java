package org.counterfoil.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;

/** What both servers under test are told. */
final class TestSettings {

    private TestSettings() {}

    static TestPropertyValues common(String name) {
        return TestPropertyValues.of("counterfoil.data=" + freshDirectory(name), "counterfoil.bind=127.0.0.1",
                "counterfoil.sign-in.hash-rounds=4", "counterfoil.terminals.bound=allowed");
    }

    private static Path freshDirectory(String name) {
        try {
            var parent = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(parent, name);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
