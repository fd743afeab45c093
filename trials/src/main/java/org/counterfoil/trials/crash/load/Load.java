package org.counterfoil.trials.crash.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.counterfoil.trials.house.TrialHouse;

/** Desks at work, each with one request at a time, whatever becomes of the server. */
public final class Load implements AutoCloseable {

    /** How long a request may go without an answer while servers come and go. */
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int CARDS_PER_DESK = 5;
    private static final int ANSWERS_PER_DESK = 5;
    /** Coupons to be used, and blank cards to be given out. */
    private static final int AT_HAND = 50;
    private static final int AT_HAND_PER_OUTAGE = 20;
    private static final int MOST_AT_HAND = 2_000;

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicReference<Optional<String>> stuck = new AtomicReference<>(Optional.empty());
    private final List<Desk> desks;
    private final Acknowledged acknowledged;
    private final Shift shift;
    private final Random random;

    /** @param seed what they do follows from it; when, does not */
    public Load(TrialHouse house, List<Desk> desks, Acknowledged acknowledged, long seed) {
        this.desks = List.copyOf(desks);
        this.acknowledged = acknowledged;
        this.shift = new Shift(house, acknowledged, LONGEST);
        this.random = new Random(seed);
    }

    /** How large a house has to be for so many desks and outages: at one more of its desks nobody works. */
    public static TrialHouse.Size size(int desks, int outages) {
        var many = Math.min(MOST_AT_HAND, AT_HAND + outages * AT_HAND_PER_OUTAGE);
        return new TrialHouse.Size(desks + 1, desks, desks * CARDS_PER_DESK, many, many);
    }

    /** Begins. */
    public void start() {
        for (var desk : desks) {
            var own = new Random(random.nextLong());
            threads.add(Thread.ofVirtual().name("desk-" + threads.size()).start(() -> work(desk, own)));
        }
    }

    private void work(Desk desk, Random own) {
        try {
            while (!stop.get()) {
                shift.one(desk, own);
            }
        } catch (Shift.UnansweredException unanswered) {
            stuck.set(Optional.of(unanswered.getMessage()));
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            stuck.set(Optional.of("a desk stopped working: " + failure));
        }
    }

    /** Waits at least so long, and on a slow machine until enough was answered to lose something. */
    public void goOn(Duration time) throws InterruptedException {
        var enough = acknowledged.size() + desks.size() * ANSWERS_PER_DESK;
        Thread.sleep(time);
        while (acknowledged.size() < enough && stuck().isEmpty()) {
            Thread.sleep(1);
        }
    }

    /** Why a desk could not go on, where one could not. */
    public Optional<String> stuck() {
        return stuck.get();
    }

    /** Lets every desk get its last answer. */
    public void finish() throws InterruptedException {
        stop.set(true);
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Drops everything. */
    @Override
    public void close() {
        stop.set(true);
        threads.forEach(Thread::interrupt);
    }
}
