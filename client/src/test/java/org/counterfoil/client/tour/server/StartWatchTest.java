package org.counterfoil.client.tour.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartWatchTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path directory;

    private final AtomicLong clock = new AtomicLong();
    private final List<String> heard = new ArrayList<>();

    @Test
    void everyLineIsHandedOnOnce() throws IOException {
        var watch = watch();
        watch.look();
        write("  0 Opening the database");
        watch.look();
        watch.look();
        write("  0 Opening the database", "  2 Founding the merchant");
        watch.look();

        assertThat(heard).containsExactly("  0 Opening the database", "  2 Founding the merchant");
    }

    @Test
    void aStartThatNeverSaysAnythingIsSilentAfterTheWholePatience() throws IOException {
        var watch = watch();
        pass(PATIENCE);
        watch.look();
        assertThat(watch.isSilent()).isFalse();
        pass(Duration.ofNanos(1));
        assertThat(watch.isSilent()).isTrue();
    }

    @Test
    void everyNewLineGivesTheWholePatienceAgain() throws IOException {
        var watch = watch();
        pass(PATIENCE);
        write("  0 Opening the database");
        watch.look();
        pass(PATIENCE);
        assertThat(watch.isSilent()).isFalse();
    }

    @Test
    void aLineThatIsKnownGivesNone() throws IOException {
        var watch = watch();
        write("  0 Opening the database");
        watch.look();
        pass(PATIENCE.plusSeconds(1));
        watch.look();
        assertThat(watch.isSilent()).isTrue();
    }

    private StartWatch watch() {
        return new StartWatch(directory.resolve("progress"), PATIENCE, heard::add, clock::get);
    }

    private void write(String... lines) throws IOException {
        Files.write(directory.resolve("progress"), List.of(lines));
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
