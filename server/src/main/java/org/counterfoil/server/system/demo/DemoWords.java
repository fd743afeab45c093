package org.counterfoil.server.system.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the demo's word lists: one row a line, the first line names the columns, no quotes. */
final class DemoWords {

    private DemoWords() {}

    /** The rows of {@code /demo/<name>.csv}. */
    static List<List<String>> rows(String name) {
        var path = "/demo/" + name + ".csv";
        try (var stream = DemoWords.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + path + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().skip(1)
                    .map(line -> List.of(line.split(","))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
