package org.counterfoil.trials.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.trials.crash.audit.Contradictions;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.Readiness;
import org.counterfoil.trials.server.ServerProcess;

/** Something that desks depend on goes away, and comes back. */
sealed interface Outage {

    /** How it is told. */
    String name();

    /** Takes it away. */
    void begin() throws IOException, InterruptedException;

    /** Brings it back, as somebody who watches would. */
    void end() throws IOException, InterruptedException;

    /** The server answers again. */
    default void over() {}

    /** SIGKILL. */
    record Kill(ServerProcess server) implements Outage {

        @Override
        public String name() {
            return "killed";
        }

        @Override
        public void begin() throws InterruptedException {
            server.kill();
        }

        @Override
        public void end() throws IOException, InterruptedException {
            server.start();
        }
    }

    /** The database is stopped and started again; the server stays, and says meanwhile that it is not ready. */
    record DatabaseStop(List<String> command, Line seat, Contradictions contradictions, Random random)
            implements
                Outage {

        /** Longer than a server waits for a connection. */
        private static final int LONGEST_MILLIS = 12_000;
        /** On a machine with more to do an answer may be late. */
        private static final int TRIES = 5;

        @Override
        public String name() {
            return "database stopped";
        }

        @Override
        public void begin() throws IOException, InterruptedException {
            run("stop");
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            if (isReady()) {
                contradictions.finding("the server called itself ready without a database");
            }
        }

        @Override
        public void end() throws IOException, InterruptedException {
            run("start");
        }

        @Override
        public void over() {
            if (IntStream.range(0, TRIES).noneMatch(_ -> isReady())) {
                contradictions.finding("the server works again and does not call itself ready");
            }
        }

        /** What a balancer would learn. */
        private boolean isReady() {
            return Outcome.of(() -> seat.api(Readiness.class).ask()) instanceof Outcome.Done<?>;
        }

        private void run(String what) throws IOException, InterruptedException {
            var words = new ArrayList<>(command);
            words.add(what);
            var ended = new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (ended != 0) {
                throw new IOException(words + " ended with exit code " + ended);
            }
        }
    }
}
