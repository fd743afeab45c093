package org.counterfoil.server.ledger.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.ledger.DurableCommits;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.store.Dialect;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process that is killed: {@code TellerMain URL [careless]} posts and commits on many threads until then, and says
 * on standard output what it has answered. Careless, it does not wait for the disk.
 */
final class TellerMain {

    private static final int THREADS = 8;
    private static final int MEMBERS = 40;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final LedgerWorld world;
    private final Desk desk;
    private final DurableCommits commits;
    private final JdbcClient jdbc;

    private TellerMain(JdbcConnectionPool database, DurabilityBarrier barrier) {
        world = LedgerWorld.on(database, Clock.systemUTC(), barrier);
        desk = world.desk();
        commits = new DurableCommits(barrier);
        jdbc = JdbcClient.create(database);
    }

    public static void main(String... arguments) {
        var database = JdbcConnectionPool.create(arguments[0], "sa", "");
        database.setMaxConnections(THREADS + 8);
        DurabilityBarrier barrier = arguments.length > 1 ? () -> {} : Dialect.of(database).barrier(database);
        var teller = new TellerMain(database, barrier);
        for (var thread = 0; thread < THREADS; thread++) {
            var random = new Random(thread);
            Thread.ofPlatform().name("teller-" + thread).start(() -> teller.work(random));
        }
    }

    private void work(Random random) {
        while (true) {
            var member = 1 + random.nextInt(MEMBERS);
            switch (random.nextInt(6)) {
                case 0 -> post(desk.recharge(member, 10_000, 1_000));
                case 1 -> note(UUID.randomUUID());
                case 2 -> noteAndPost(member);
                default -> post(desk.spendEarning(member, 1 + random.nextInt(5_000)));
            }
        }
    }

    private void post(PostingRequest request) {
        say(request.uuid(), Spoken.answer(desk.post(request)));
    }

    /** A change of an entity. */
    private void note(UUID uuid) {
        commits.durably(() -> world.transactions().execute(_ -> insert(uuid, false)));
        say(uuid, "noted");
    }

    /** An entity and a posting, both or neither. */
    private void noteAndPost(long member) {
        var request = desk.transfer(member, member % MEMBERS + 1, 100);
        var outcome = world.transactions().execute(_ -> {
            insert(request.uuid(), true);
            return world.inline().post(List.of(request)).getFirst();
        });
        say(request.uuid(), Spoken.answer(Objects.requireNonNull(outcome)));
    }

    private int insert(UUID uuid, boolean posted) {
        return jdbc.sql("insert into note (uuid, posted) values (?, ?)").param(uuid).param(posted).update();
    }

    private synchronized void say(UUID uuid, String answer) {
        try {
            out.write(Spoken.line(uuid, answer).getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }
}
