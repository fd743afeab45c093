package org.counterfoil.server.system.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what is being done, in the log and in the file {@code progress}: one line each, the percentage first. */
final class DemoProgress {

    static final String FILE = "progress";

    private static final Logger LOG = LoggerFactory.getLogger(DemoProgress.class);

    private final DataDirectory directory;
    private final StringBuilder lines = new StringBuilder();

    DemoProgress(DataDirectory directory) {
        this.directory = directory;
    }

    /** Begins with something, so far done from 0 to 100. */
    void at(int percent, String what) {
        lines.append("%3d %s\n".formatted(percent, what));
        LOG.info("demo data, {} %: {}", percent, what);
        directory.write(FILE, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A sentence with figures in it, the same on every machine. */
    static String count(String sentence, Object... figures) {
        return String.format(Locale.ROOT, sentence, figures);
    }
}
