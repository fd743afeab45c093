package org.counterfoil.server.ledger.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What somebody was told, and whether it is still true. */
final class Acknowledged {

    private static final int UUID_LENGTH = 36;

    private final Map<UUID, String> answers = new HashMap<>();

    /** Reads at most so many lines; returns whether there were as many. */
    boolean read(BufferedReader lines, int most) throws IOException {
        for (var left = most; left > 0; left--) {
            var line = lines.readLine();
            if (line == null) {
                return false;
            }
            hear(line);
        }
        return true;
    }

    /** Takes in one line; one that was cut off says nothing. */
    void hear(String line) {
        if (line.length() > UUID_LENGTH && line.endsWith(".")) {
            answers.put(UUID.fromString(line.substring(0, UUID_LENGTH)),
                    line.substring(UUID_LENGTH + 1, line.length() - 1));
        }
    }

    int size() {
        return answers.size();
    }

    /** One sentence for every answer that is missing from the books or is another one there. */
    List<String> broken(Function<UUID, Optional<String>> books) {
        var broken = new ArrayList<String>();
        answers.forEach((uuid, told) -> {
            var found = books.apply(uuid);
            if (found.isEmpty()) {
                broken.add(uuid + " is missing: " + told);
            } else if (!found.get().equals(told)) {
                broken.add(uuid + " was answered " + told + " and is " + found.get());
            }
        });
        return broken;
    }
}
