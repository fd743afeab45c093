package org.counterfoil.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What was sent to phones, as the file of the data directory has it. */
public final class Outbox {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private final Path file;

    /** @param file of the server under test */
    public Outbox(Path file) {
        this.file = file;
    }

    /** Everything that was sent to a number so far, oldest first. */
    public List<String> to(String phone) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("\"to\":\"" + phone + "\"")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The code of the message that is the so-many-th to a number, looked for again and again as a person would. */
    public String code(String phone, int place) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (to(phone).size() < place) {
            assertThat(System.nanoTime()).as("message %d to %s has not come", place, phone).isLessThan(until);
            Thread.onSpinWait();
        }
        var code = CODE.matcher(to(phone).get(place - 1));
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
