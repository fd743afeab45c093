package org.counterfoil.server.ledger.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.store.Dialect;

/**
 * Spends per second with 32 callers on 10,000 members, with the barrier: {@code SpendBenchMain [H2|POSTGRESQL]
 * [seconds]}. The PostgreSQL of the tests does not wait for the disk, so its figure says nothing of a real one.
 */
final class SpendBenchMain {

    private static final int CALLERS = 32;
    private static final int MEMBERS = 10_000;

    private SpendBenchMain() {}

    public static void main(String... arguments) throws Exception {
        var kind = TestDatabases.valueOf(arguments.length > 0 ? arguments[0] : "H2");
        var length = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 20);
        var database = kind.fresh();
        try (var world = LedgerWorld.on(database, Clock.systemUTC(), Dialect.of(database).barrier(database));
                var executor = Executors.newFixedThreadPool(512, Thread.ofVirtual().factory())) {
            var desk = world.desk();
            var recharging = new ArrayList<Future<?>>();
            for (var member = 1L; member <= MEMBERS; member++) {
                var id = member;
                recharging.add(executor.submit(() -> {
                    desk.done(desk.recharge(id, 100_000_000, 10_000_000));
                    desk.done(desk.spendEarning(id, 100));
                }));
            }
            for (var done : recharging) {
                done.get();
            }
            for (var round = 1; round <= 3; round++) {
                System.out.println(kind + ": " + measure(desk, executor, length.dividedBy(3), round));
            }
        }
    }

    private static String measure(Desk desk, ExecutorService executor, Duration length, int round) throws Exception {
        var count = new AtomicLong();
        var nanos = new AtomicLong();
        var end = System.nanoTime() + length.toNanos();
        var callers = new ArrayList<Future<?>>();
        for (var caller = 0; caller < CALLERS; caller++) {
            var random = new Random(round * 100L + caller);
            callers.add(executor.submit(() -> {
                while (System.nanoTime() < end) {
                    var member = 1 + random.nextInt(MEMBERS);
                    var start = System.nanoTime();
                    desk.done(desk.spend(member, 1_000, ConsumptionOrder.PROPORTIONAL,
                            desk.earning(member, 1_000, Instruction.EarnBase.TOTAL)));
                    nanos.addAndGet(System.nanoTime() - start);
                    count.incrementAndGet();
                }
            }));
        }
        for (var caller : callers) {
            caller.get();
        }
        return count.get() * 1_000 / length.toMillis() + " spends/s, " + nanos.get() / count.get() / 1_000
                + " µs each";
    }
}
