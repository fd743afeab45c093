package org.counterfoil.server.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;

/** Work that waits where a test holds it: its arguments name the hold, and are what its file says. */
public final class HeldWork implements JobWork {

    /** The kind of its jobs. */
    public static final String KIND = "held";

    /** Arguments of a job that fails. */
    public static final String FAILING = "failing";

    private final Map<String, Hold> holds = new ConcurrentHashMap<>();

    /** Where a job waits. */
    public static final class Hold {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        /** Returns when the job is there. */
        public void awaitJob() {
            await(reached);
        }

        public void release() {
            released.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody came");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** Holds the jobs of these arguments. */
    public Hold hold(String arguments) {
        return holds.computeIfAbsent(arguments, _ -> new Hold());
    }

    /** Waits where a test holds these; goes on where none does. */
    void pass(String arguments) {
        if (holds.containsKey(arguments)) {
            var hold = holds.get(arguments);
            hold.reached.countDown();
            Hold.await(hold.released);
        }
    }

    @Override
    public boolean does(String kind) {
        return kind.equals(KIND);
    }

    @Override
    public void run(JobRun run, Caller caller) throws IOException {
        if (run.arguments().equals(FAILING)) {
            throw new IOException("no room");
        }
        run.advance(0, OptionalLong.empty());
        pass(run.arguments());
        run.leave("held.csv", "text/csv", out -> out.write(run.arguments().getBytes(StandardCharsets.UTF_8)));
        run.advance(1, OptionalLong.of(1));
    }
}
