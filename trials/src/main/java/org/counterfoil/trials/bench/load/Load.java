package org.counterfoil.trials.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;

/** Callers who each call again as soon as they have their answer. */
public final class Load {

    private static final int FIRST_ROOM = 1_024;

    private Load() {}

    /** What a caller does. */
    @FunctionalInterface
    public interface Call {

        /**
         * Calls once.
         *
         * @param caller counted from 0
         * @param random the caller's own, the same in every run
         */
        void once(int caller, RandomGenerator random) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param nanos how long it took until the last caller had the last answer
     */
    public record Done(long calls, long nanos, Percentiles percentiles) {

        public double perSecond() {
            return calls * 1e9 / nanos;
        }
    }

    /**
     * Lets so many callers call for so long, each of them once at least.
     *
     * @throws IllegalStateException when a call failed; what is measured must be right
     */
    public static Done run(int callers, Duration length, Call call) throws InterruptedException {
        var began = System.nanoTime();
        var end = began + length.toNanos();
        var working = new ArrayList<Future<long[]>>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < callers; number++) {
                working.add(executor.submit(caller(number, end, call)));
            }
            var all = new ArrayList<long[]>();
            for (var one : working) {
                all.add(one.get());
            }
            var taken = System.nanoTime() - began;
            var nanos = all.stream().flatMapToLong(Arrays::stream).toArray();
            return new Done(nanos.length, taken, Percentiles.of(nanos));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a call failed while it was measured", failed.getCause());
        }
    }

    private static Callable<long[]> caller(int number, long end, Call call) {
        return () -> {
            var random = new Random(number);
            var taken = new long[FIRST_ROOM];
            var calls = 0;
            var now = System.nanoTime();
            do {
                call.once(number, random);
                var after = System.nanoTime();
                taken = calls == taken.length ? Arrays.copyOf(taken, calls * 2) : taken;
                taken[calls++] = after - now;
                now = after;
            } while (now < end);
            return Arrays.copyOf(taken, calls);
        };
    }
}
