package org.counterfoil.trials.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process holds, as Linux counts it.
 *
 * @param resident     KiB of its pages that are in memory
 * @param proportional KiB of them, each shared page divided by those who share it
 */
record Memory(long resident, long proportional) {

    private static final int KIBI = 1024;

    /** Of a process that runs now. */
    static Memory of(long pid) throws IOException {
        return parse(Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")));
    }

    static Memory parse(List<String> lines) throws IOException {
        return new Memory(figure(lines, "Rss:"), figure(lines, "Pss:"));
    }

    /** Megabytes, rounded up. */
    long megabytes() {
        return (resident + KIBI - 1) / KIBI;
    }

    private static long figure(List<String> lines, String name) throws IOException {
        var line = lines.stream().filter(one -> one.startsWith(name)).findFirst()
                .orElseThrow(() -> new IOException("the system does not tell " + name));
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    @Override
    public String toString() {
        return "%d MB resident, %d MB proportional".formatted(megabytes(), (proportional + KIBI - 1) / KIBI);
    }
}
