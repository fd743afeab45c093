package org.counterfoil.trials.crash.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import org.counterfoil.trials.crash.audit.Contradictions.Sort;
import org.counterfoil.trials.crash.load.Acknowledged;
import org.counterfoil.trials.crash.load.Acknowledged.Told;
import org.counterfoil.trials.crash.load.Answer;

/** The same request with the same key gets the same answer, to the letter. */
final class AskedAgain {

    private static final int AT_ONCE = 8;
    private static final int TRIES = 100;
    private static final long AGAIN_AFTER_MILLIS = 100;

    private final Acknowledged acknowledged;
    private final Contradictions contradictions;

    AskedAgain(Acknowledged acknowledged, Contradictions contradictions) {
        this.acknowledged = acknowledged;
        this.contradictions = contradictions;
    }

    /** Asks all of these again. */
    void ask(List<Told> told) throws IOException {
        var written = acknowledged.read();
        var few = new Semaphore(AT_ONCE);
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : told) {
                few.acquireUninterruptibly();
                each.execute(() -> {
                    try {
                        compare(answer, written);
                    } finally {
                        few.release();
                    }
                });
            }
        }
    }

    private void compare(Told told, Map<UUID, String> written) {
        var uuid = told.request().uuid();
        var before = written.get(uuid);
        var now = again(told);
        if (now.isEmpty()) {
            contradictions.add(Sort.FINDING, uuid + " asked again", "got no answer");
        } else if (!now.get().words().equals(before)) {
            contradictions.add(Sort.FINDING, uuid + " asked again",
                    "(" + told.request().what() + ") was answered\n    " + before + "\n    and is now answered\n    "
                            + now.get().words());
        }
    }

    private static Optional<Answer> again(Told told) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var answer = told.again();
            if (answer.isPresent()) {
                return answer;
            }
            try {
                Thread.sleep(AGAIN_AFTER_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
